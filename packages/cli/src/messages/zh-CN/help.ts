/** The parts of help that every command shares, in Chinese. */
export const help = {
  'help.title.usage': () => '用法：',
  'help.title.arguments': () => '参数：',
  'help.title.options': () => '选项：',
  'help.title.global-options': () => '通用选项：',
  'help.title.commands': () => '命令：',
  'help.title.examples': () => '示例：',
  'help.word.options': () => '[选项]',
  'help.word.command': () => '<命令>',
  'help.word.file': () => '文件',
  'help.word.date': () => '日期',
  'help.word.place': () => '地区',
  'help.word.folder': () => '目录',
  'help.word.address': () => '地址',
  'help.word.count': () => '个数',
  'help.word.port': () => '端口',
  'help.about': () => '政府信息公开的规则与开放接口：算期限、查内容、导入、发布。',
  'help.option.help': () => '显示帮助',
  'help.option.version': () => '显示版本',
  'help.option.lang': () => '使用的语言；默认取 GONGKAI_LANG，再取 LANG，否则为中文',
  'help.option.known-on': () => '以这一天所知的放假通知和文件为准；默认今天（北京时间）',
  'help.option.json': () => '输出 JSON',
  'help.option.data': () => '数据目录；也可用 GONGKAI_DATA，默认 ./data',
  'help.option.database-url': () => 'PostgreSQL 地址（15 及以上），代替数据目录；也可用 DATABASE_URL',
  'help.exit-codes': () =>
    '退出码：0 没有问题；1 有达到门槛的问题，或有被拒的行；2 用法或配置有误；3 有读不了的输入。2 先于 3，3 先于 1。\n' +
    '每个命令的说明与示例：gongkai <命令> --help',
}
