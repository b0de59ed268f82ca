type Counts = {
  readonly created: number
  readonly changed: number
  readonly restored: number
  readonly unchanged: number
  readonly refused: number
}

/** `gongkai token`, `publish` and `mirror` in Chinese. */
export const publishing = {
  'node.not-a-proxy': ({ address }: { readonly address: string }) =>
    `GONGKAI_TRUSTED_PROXIES：${address} 不是 IP 地址或者网段（如 10.0.0.0/8）`,
  'token.summary': () => '签发、列出、吊销令牌',
  'token.about': () =>
    '令牌用于发布、审计和运行，三种角色互不兼任。publisher 在所定地区（含下级）和机关范围内发布、撤回、抹除；operator 可在全节点撤回、抹除；' +
    'auditor 只读审计。令牌只在签发时显示一次，库中只存其 SHA-256。吊销立即生效。',
  'token.argument.action': () => 'create 签发、list 列出、revoke 吊销',
  'token.argument.id': () => '要吊销的令牌编号，见 list',
  'token.word.name': () => '名称',
  'token.word.role': () => '角色',
  'token.option.name': () => '持有者的名称，写单位或者系统，不写个人；记入审计',
  'token.option.role': () => 'publisher、auditor 或 operator，默认 publisher',
  'token.option.place': () => '发布的地区代码，含其下级；可写多次',
  'token.option.body': () => '限于此发文机关，写其记录编号；可写多次',
  'token.option.expires': () => '此日（北京时间）零时起失效；默认不过期',
  'token.examples': () =>
    `示例：
  gongkai token create --name 商洛市政府办 --place 611000
  gongkai token create --name 审计 --role auditor --expires 2027-01-01
  gongkai token list
  gongkai token revoke 0123456789ab`,
  'token.created': ({ id }: { readonly id: string }) => `令牌 ${id} 已签发。下面是令牌，只显示这一次：`,
  'token.none': () => '没有令牌',
  'token.revoked': ({ id }: { readonly id: string }) => `令牌 ${id} 已吊销`,
  'token.not-found': ({ id }: { readonly id: string }) => `没有令牌 ${id}`,
  'token.state.revoked': ({ at }: { readonly at: string }) => `已吊销 ${at}`,
  'token.state.expires': ({ at }: { readonly at: string }) => `至 ${at}`,
  'token.state.open': () => '有效',
  'publish.summary': () => '向节点发布记录',
  'publish.about': () =>
    '先在本机检查每条记录：不是有效记录的、违反规定的列出来，一条也不上传（除非 --skip-refused）；再经 /v1/imports 分批上传。' +
    '中断后重新运行即从节点已确认处继续，不重复发布。记录为 JSON、JSON Lines 或 YAML，可附 waivers。令牌取自 GONGKAI_TOKEN。',
  'publish.argument.names': () => '文件，或者目录（取其中的 .json、.ndjson、.jsonl、.yaml）',
  'publish.option.to': () => '节点的网址',
  'publish.option.skip-refused': () => '跳过本机检查不合格的，其余照发',
  'publish.option.restore': () => '已撤回的记录也重新发布',
  'publish.option.show': () => '最多列出几条被拒的，默认 20',
  'publish.examples': () =>
    `示例：
  GONGKAI_TOKEN=gongkai_… gongkai publish records.ndjson --to https://data.example.gov.cn
  gongkai publish ./content --to http://127.0.0.1:8787 --skip-refused

环境变量：GONGKAI_TOKEN。`,
  'publish.no-token': () => '没有令牌；请把令牌放入环境变量 GONGKAI_TOKEN（用 gongkai token create 签发）',
  'publish.refused': ({ where, why }: { readonly where: string; readonly why: string }) => `${where}  ${why}`,
  'publish.held-back': ({ count }: { readonly count: number }) =>
    `本机检查有 ${count} 条不合格，没有上传任何记录；改正后再发，或用 --skip-refused 跳过`,
  'publish.done': ({ created, changed, restored, unchanged, refused }: Counts) =>
    `新建 ${created}，更正 ${changed}，恢复 ${restored}，未变 ${unchanged}，拒绝 ${refused}`,
  'publish.failed': ({ why }: { readonly why: string }) =>
    `节点没有收下：${why}；已确认的不会丢失，重新运行即从断处继续`,
  'publish.broken-answer': () => '答复不完整',
  'publish.unknown-answer': () => '答复中有本程序不认识的结果，节点可能比本程序新；请升级 gongkai 后重新运行',
  'mirror.summary': () => '在目录中保持节点的镜像',
  'mirror.about': () =>
    '把节点的记录存为文件（records/地区/编号.json），以后只取变更。撤回的记录从镜像删除；节点出错不会被当作撤回。' +
    '每一步与其游标一次改名同时生效，随时中断都可继续。节点重新编号后，若要删除一半以上，先停下来问。',
  'mirror.argument.url': () => '节点的网址',
  'mirror.option.to': () => '镜像所在的目录',
  'mirror.option.place': () => '只要此地区及其下级',
  'mirror.option.live': () => '读到末尾后继续等待变更，直到被停止',
  'mirror.option.accept-removal': () => '节点重新编号后，确认删除它不再有的记录',
  'mirror.examples': () =>
    `示例：
  gongkai mirror https://data.example.gov.cn --to ./mirror
  gongkai mirror http://127.0.0.1:8787 --to ./mirror --place 611000 --live`,
  'mirror.done': ({ put, removed }: { readonly put: number; readonly removed: number }) =>
    `镜像已更新：写入 ${put}，删除 ${removed}`,
  'mirror.refused': ({ id, revision }: { readonly id: string; readonly revision: number }) =>
    `${id} 第 ${revision} 版的内容与其摘要不符，未存`,
  'mirror.held': ({ why }: { readonly why: string }) => `已停下：${why}；确认无误后加 --accept-removal`,
  'mirror.unreadable': ({ path }: { readonly path: string }) =>
    `${path} 不是本程序写的镜像状态；请换一个目录，或删除此文件后重新镜像`,
}
