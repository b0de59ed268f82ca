/** The commonest family names of one character; together they are those of nearly everybody. Source: name statistics of the Ministry of Public Security. */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文庞樊兰殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂柴焦向柳邢岳齐梅庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强边卞华车冉房古仇尚宗穆冷晏房党全郎喻臧娄滕宫匡明佟封应连蓝米佘肃习栾桑竹商巩代巴敖卓迟沙练荆楚闻鹿干年窦原晁芮储贡麻糜经巫乌弓牧隗山蓬郗班仰秋仲伊栗厉戎符束幸韶郜蓟印宿怀蒲邰从索籍屠蒙池胥能苍双莘劳逄姬扶堵宰郦雍却璩濮寿通扈燕冀浦农别晋阎充慕茹宦艾鱼容向古慎戈廖庾终暨居衡步都满弘国寇广禄阙东殴殳沃利蔚越夔隆师厍晃勾敖融訾辛阚那简饶空毋沙乜养鞠须丰巢关蒯相后红'
const double =
  '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|司空|夏侯|端木|轩辕|宇文|长孙|南宫|独孤|百里|呼延|东郭|西门|申屠|钟离|濮阳|公羊|赫连|澹台|闻人|太史|拓跋'

const singles: ReadonlySet<string> = new Set(Array.from(single))
const doubles: ReadonlySet<string> = new Set(double.split('|'))

/** How many characters of a text are a family name at its head: 2, 1 or 0. */
export function surnameLength(text: string): 0 | 1 | 2 {
  if (doubles.has(text.slice(0, 2))) return 2
  return singles.has(text.charAt(0)) ? 1 : 0
}
