type Span = { readonly from: string | undefined; readonly to: string | undefined }

type Asked = { readonly label: string; readonly code: string; readonly where: string; readonly on: string }

/** `gongkai who` in Chinese. */
export const who = {
  'who.summary': () => '查某项工作由谁负责',
  'who.about': () =>
    '查某地某日某项工作由哪个机关负责：先列职责分工记录（kind 为 responsibility），再列条款。记录读自所写的文件和文件夹；没有写明的，读配置中 include 所列；两者都没有，只按条款回答并予说明。条款指名的是市级机关的，对县区只供参照。',
  'who.argument.function': () => '职责的代号或名称，例如 websites；全部见 --list',
  'who.argument.files': () =>
    '职责分工记录所在的文件或文件夹（JSON、JSON Lines、YAML）；表格请先用 gongkai import 转为记录',
  'who.option.place': () => '地区代码；默认取配置，没有配置为全国（100000）',
  'who.option.on': () => '所问的日期；默认今天（北京时间）',
  'who.option.key-area': () => '重点领域的代号，职责为 key-area 时用',
  'who.option.list': () => '列出全部职责',
  'who.word.function': () => '职责',
  'who.word.area': () => '领域',
  'who.examples': () =>
    `有机关负责的退出码为 0，没有查到的为 1。

示例：
  gongkai who websites --place 611000 --on 2014-06-03
  gongkai who websites --place 999902 --on 2014-06-03 examples/content
  gongkai who press-release --place 611000 --json
  gongkai who --list`,
  'who.unknown-function': ({
    given,
    suggestion,
  }: {
    readonly given: string
    readonly suggestion: string | undefined
  }) => `没有职责 ${given}${suggestion === undefined ? '。全部职责：' : `；是否指 ${suggestion}？全部职责：`}`,
  'who.not-records': ({ file }: { readonly file: string }) =>
    `${file} 不是记录文件（JSON、JSON Lines、YAML）；表格和网页请先用 gongkai import 转为记录`,
  'who.asked': ({ label, code, where, on }: Asked) => `${label}（${code}），${where}，${on}`,
  'who.cited': ({ citation, clause }: { readonly citation: string; readonly clause: string | undefined }) =>
    clause === undefined ? citation : `${citation}（${clause}）`,
  'who.by-record': ({ clause }: { readonly clause: string | undefined }) =>
    clause === undefined ? '依据：已公开的职责分工记录' : `依据：已公开的职责分工记录，所据条款：${clause}`,
  'who.by-clause': ({ citation }: { readonly citation: string }) => `依据：${citation}`,
  'who.while': ({ from, to }: Span) =>
    `负责时间：${from === undefined ? '' : `${from} 起`}${to === undefined ? '' : `至 ${to}`}`,
  'who.each-level': () => '各级由本级的同类机关负责，名称以本级为准',
  'who.model': () => '这是上级的安排，本地参照确定自己的机关',
  'who.uncertain': () => '注意：该规定当日是否施行，现有资料不能确认；能确认的用 --assert-in-force 写明',
  'who.undated': () => '注意：记录没有写明起始日期，当日是否已由其负责不能确认',
  'who.nobody': ({ read }: { readonly read: number }) =>
    read === 0
      ? '没有查到负责的机关：条款没有指定，也没有读到职责分工记录；请写明记录所在的文件，或用 --place 写明地区'
      : `没有查到负责的机关：条款没有指定，读到的 ${read} 条职责分工记录也没有涉及`,
  'who.clauses-only': () => '没有读取职责分工记录，只按条款回答；写明文件或文件夹即可一并查询',
  'who.refused': ({ count }: { readonly count: number }) => `${count} 条职责分工记录不合格式，没有采用：`,
  'who.unreadable': ({ count }: { readonly count: number }) => `${count} 处读不了：`,
}
