type LoadedCounts = {
  readonly file: string
  readonly rows: number
  readonly imported: number
  readonly unchanged: number
  readonly refused: number
  readonly skipped: number
}

type SampleCounts = { readonly published: number; readonly malformed: number; readonly unlawful: number }

function keptOut(...parts: readonly (readonly [count: number, why: string])[]): string {
  const told = parts.filter(([count]) => count > 0).map(([count, why]) => `${why}的 ${count} 条`)
  return told.length === 0 ? '' : `；有意放入的问题示例未发布：${told.join('，')}`
}

/** `gongkai serve`, `start` and `withdraw` in Chinese. */
export const node = {
  'node.not-a-database-url': () => '数据库地址应以 postgres:// 开头',
  'node.no-database': ({ code }: { readonly code: string }) =>
    `连不上数据库（${code}）；请检查 --database-url 或 DATABASE_URL，以及数据库服务是否已启动`,
  'node.pooler-refuses': () =>
    '数据库之前的连接池拒绝了连接，或者把它断开了（08P01）；PgBouncer 须设 ignore_startup_parameters = statement_timeout，pool_mode 用 session 或 transaction',
  'node.not-utf8': () => "数据库的编码存不下中文（22P05）；请新建一个 ENCODING 'UTF8' 的数据库",
  'node.read-only': () => '数据库只读（25006），可能是副本；节点要写数据库，请指向主库',
  'node.not-owner': () =>
    '所用的账号不能在数据库里建表（42501）；请让它成为数据库的所有者（ALTER DATABASE … OWNER TO …）',
  'node.not-a-port': ({ option }: { readonly option: string }) => `${option}：端口应为 0 至 65535（0 为任意空闲端口）`,
  'node.not-a-web-address': ({ option }: { readonly option: string }) =>
    `${option}：应为以 http:// 或 https:// 开头的网址`,
  'node.option.port': () => '端口；也可用 PORT，默认 8787，0 为任意空闲端口',
  'node.option.host': () => '监听的地址；也可用 HOST，默认 127.0.0.1，只有本机能访问',
  'node.option.base-url': () => '对外的网址（经代理发布时）；也可用 GONGKAI_BASE_URL',
  'node.option.license': () => '数据许可的网址，随每个答复给出；也可用 GONGKAI_LICENSE，不写即未声明',
  'node.option.license-name': () => '数据许可的名称，如 CC-BY-4.0；也可用 GONGKAI_LICENSE_NAME',
  'node.license-without-address': ({ option }: { readonly option: string }) =>
    `${option}：只写了数据许可的名称；请用 --license 或 GONGKAI_LICENSE 写明其网址`,
  'serve.summary': () => '提供开放接口',
  'serve.about': () =>
    '以开放接口提供数据库中的记录，直到被停止。停止时先答完进行中的请求，再关闭数据库；已确认发布的内容不会丢失。' +
    '选项先于环境变量。日志为标准错误上的 JSON，每行一条，不含请求内容。',
  'serve.examples': () =>
    `示例：
  gongkai serve --data ./data
  gongkai serve --port 80 --host 0.0.0.0 --base-url https://data.example.gov.cn
  DATABASE_URL=postgres://gongkai@localhost/gongkai gongkai serve

环境变量：PORT、HOST、DATABASE_URL、GONGKAI_DATA、GONGKAI_BASE_URL、GONGKAI_LICENSE、GONGKAI_LICENSE_NAME，见上；
  GONGKAI_RATE_LIMIT        每个地址每分钟的请求数，默认 1200，0 为不限
  GONGKAI_CORRECTION_LIMIT  每个地址每小时的纠错报告数，0 为不收
  GONGKAI_TRUSTED_PROXIES   信任其 X-Forwarded-For 的代理，地址或网段，以逗号分隔`,
  'serve.listening': ({ url }: { readonly url: string }) => `正在提供开放接口：${url}`,
  'start.summary': () => '建立并运行一个节点',
  'start.about': () =>
    '在数据目录中建立数据库，载入示例内容（仅第一次），提供开放接口，并打印各个网址。再次运行即直接提供服务，不重复载入。',
  'start.option.empty': () => '不载入示例，作为真实节点使用',
  'start.option.with': () => '载入此目录中的数据（按清单和映射），而不是示例',
  'start.option.manifest': () =>
    '清单文件，写明哪个文件用哪个映射；默认取数据目录中的 gongkai-import.json，或 examples/mappings/real-input.json',
  'start.examples': () =>
    `示例：
  gongkai start
  gongkai start --empty --data /srv/gongkai
  gongkai start --with ../data --port 0

环境变量与 gongkai serve 相同。`,
  'start.already': ({ file }: { readonly file: string }) => `${file}：此前已载入`,
  'start.loaded': ({ file, rows, imported, unchanged, refused, skipped }: LoadedCounts) =>
    `${file}：${rows} 行 = 导入 ${imported} + 未变 ${unchanged} + 拒绝 ${refused} + 跳过 ${skipped}`,
  'start.missing': ({ files }: { readonly files: readonly string[] }) => `清单中的文件不在：${files.join('、')}`,
  'start.holds-samples': () => '此数据目录中有示例；导入第一条真实记录时示例即全部移除。',
  'start.no-samples': ({ folder }: { readonly folder: string }) => `没有示例内容（${folder}），节点为空。`,
  'start.samples': ({ published, malformed, unlawful }: SampleCounts) =>
    `已载入 ${published} 条示例（虚构的示例市）${keptOut([unlawful, '不得公开'], [malformed, '不合格式'])}。`,
  'start.no-manifest': ({ candidates }: { readonly candidates: readonly string[] }) =>
    `没有清单文件，不知道哪个文件用哪个映射；找过：${candidates.join('、')}`,
  'start.bad-manifest': ({ path }: { readonly path: string }) =>
    `清单 ${path} 有误：应为 { "files": [{ "file": "数据文件", "map": "映射文件" }] }`,
  'start.none-there': ({ folder, path }: { readonly folder: string; readonly path: string }) =>
    `${folder} 中没有清单 ${path} 所列的任何文件`,
  'start.data': ({ folder }: { readonly folder: string }) => `数据目录 ${folder}`,
  'start.database': () => '数据库 PostgreSQL',
  'start.home': () => '首页',
  'start.records': () => '记录',
  'start.changes': () => '变更',
  'start.docs': () => '接口说明',
  'start.openapi': () => '接口描述',
  'start.stop': () => '按 Ctrl-C 停止。',
  'withdraw.summary': () => '撤回一条已发布的记录',
  'withdraw.about': () =>
    '撤回一条记录：其内容及全部历史版本从本节点删除，原址答以 410 和撤回理由，变更记录通知每个读者删除副本。撤回不可取消，' +
    '只能重新发布。内嵌数据库正由节点使用时，请先停止节点；使用 PostgreSQL 的不必。',
  'withdraw.argument.id': () => '记录标识，例如 611000.mail-7',
  'withdraw.word.reason': () => '理由',
  'withdraw.word.note': () => '说明',
  'withdraw.option.reason': () => '理由代码，例如 personal-data；不写即列出全部',
  'withdraw.option.note': () => '补充说明，会公开，请勿写入个人信息',
  'withdraw.option.replaced-by': () => '替代它的记录',
  'withdraw.examples': () =>
    `示例：
  gongkai withdraw 611000.mail-7 --reason personal-data
  gongkai withdraw 999999.notice-1 --reason superseded --replaced-by 999999.notice-2`,
  'withdraw.not-an-id': ({ option }: { readonly option: string }) =>
    `${option}：应为记录标识，即六位地区代码、一个点和发布者自己的标识，例如 611000.mail-7`,
  'withdraw.unknown-reason': ({
    code,
    suggestion,
  }: {
    readonly code: string
    readonly suggestion: string | undefined
  }) => `没有理由 ${code}${suggestion === undefined ? '。' : `；是否指 ${suggestion}？`}可用：`,
  'withdraw.note-personal': () => '--note 中疑有个人信息；说明会公开并长期保留，请删去后再试',
  'withdraw.note-needed': () => '理由 other 须用 --note 说明',
  'withdraw.not-found': ({ id }: { readonly id: string }) => `没有记录 ${id}`,
  'withdraw.unchanged': ({ id }: { readonly id: string }) => `${id} 此前已撤回，没有变化`,
  'withdraw.done': ({ id, seq }: { readonly id: string; readonly seq: number }) => `${id} 已撤回（变更序号 ${seq}）`,
}
