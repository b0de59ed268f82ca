type Suggesting = { readonly suggestion: string | undefined }

function instead({ suggestion }: Suggesting): string {
  return suggestion === undefined ? '' : `；是否指 ${suggestion}？`
}

/** What is said where the command was used wrongly, in Chinese. */
export const usage = {
  'usage.unknown-option': (params: Suggesting & { readonly option: string }) =>
    `没有选项 ${params.option}${instead(params)}`,
  'usage.unknown-command': (params: Suggesting & { readonly command: string }) =>
    `没有命令 ${params.command}${instead(params)}`,
  'usage.missing-argument': ({ name }: { readonly name: string }) => `缺少参数 <${name}>`,
  'usage.option-needs-value': ({ option }: { readonly option: string }) => `选项 ${option} 需要一个值`,
  'usage.missing-option': ({ option }: { readonly option: string }) => `缺少选项 ${option}`,
  'usage.excess-arguments': ({ expected, got }: { readonly expected: number; readonly got: number }) =>
    `参数过多：至多 ${expected} 个，收到 ${got} 个`,
  'usage.option-value': ({ option, why }: { readonly option: string; readonly why: string }) => `${option}：${why}`,
  'usage.not-one-of': (params: Suggesting & { readonly option: string; readonly allowed: readonly string[] }) =>
    `${params.option}：应为 ${params.allowed.join('、')} 之一${instead(params)}`,
  'usage.not-a-number': ({ option, least }: { readonly option: string; readonly least: number }) =>
    `${option}：应为不小于 ${least} 的整数`,
  'usage.not-together': ({ one, other }: { readonly one: string; readonly other: string }) =>
    `${one} 与 ${other} 不能同时使用`,
  'usage.see-help': ({ command }: { readonly command: string }) => `用法见 ${command} --help`,
  'usage.name-a-command': () => '请写明命令',
  'usage.internal': ({ error }: { readonly error: string }) =>
    `程序出错（${error}），结果不可用；请附上所用命令和版本报告此问题，GONGKAI_DEBUG=1 可显示详情`,
  'usage.old-node': ({ version, oldest }: { readonly version: string; readonly oldest: number }) =>
    `需要 Node.js ${oldest} 以上，现为 ${version}`,
  'usage.needs-api': ({ command }: { readonly command: string }) =>
    `${command} 需要 @gongkai/api，目前没有安装；请运行 npm install @gongkai/api`,
}
