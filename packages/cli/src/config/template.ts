import type { Language } from '@gongkai/core'

/** What the template is filled with. */
export interface TemplateFacts {
  readonly place: string
  readonly placeName: string | undefined
}

const zh = ({ place, placeName }: TemplateFacts) => `# gongkai check 的配置。去掉行首的 # 即启用该项；写错的键会被指出。

# 网站所在地区（GB/T 2260 六位代码）：决定适用哪些规定。
place: "${place}"${placeName === undefined ? '' : ` # ${placeName}`}

# 没有写明路径时检查什么，不检查什么。
include:
  - .
exclude:
  - "**/草稿/**"

# 从哪一级、多有把握起算不通过：error、warning、review、info、never；certain、likely、possible。
failOn: error
minConfidence: likely

# 规则的级别：off 为不查；personal-data/* 指一类。
# levels:
#   words/doubled: info
#   personal-data/landline: off

# 只对某些文件：级别、地区，以及依法应当公开的事项
#（penalty-notice 行政处罚、dishonest-debtors 失信被执行人、register 名册）。
# overrides:
#   - files: 行政处罚/**
#     profile: penalty-notice

# 表格的行、网页和 Markdown 怎样成为记录（映射写法见 docs/mapping.md），之后才按期限等规定判断。
# sources:
#   - files: "文件目录.xlsx"
#     sheet: 目录
#     mapping: mappings/list.yaml

# 有人保证登记完整的时段：此期间没有登记的即为没有发生。
# complete:
#   - kind: document
#     from: 2026-01-01
#     to: 2026-09-30

# 文件没有给出数字、由本单位规定的期限（单位见 docs/check.md）。
# limits:
#   letter.replyLimit: 15

# 记录不能说明的事实；of 是记录、机关、网站的编号或地区代码，省去即全部。
# facts:
#   - of: "611002.site"
#     state: { site.longStale: 0 }

# 资料不能确认、而本单位确认施行的文件。
# assertInForce:
#   - shangluo-opinion-2014

# 本单位的词表和本地规则。
# words:
#   - words.yaml
# rules: rules

# 豁免集中写在一个文件里（也可写在文件旁的 FILE.gongkai.yaml）：须有理由、法律依据和期限。
# waivers: gongkai.waivers.yaml

# 基线：先用 gongkai check --update-baseline 写入，此后只有新问题算不通过。
# baseline: gongkai.baseline.json

# 每次另写哪些报告。
# output:
#   - sarif=reports/gongkai.sarif
#   - html=reports/gongkai.html
`

const en = ({
  place,
  placeName,
}: TemplateFacts) => `# The configuration of gongkai check. Take away a leading # to use an entry; a key that is mistyped is pointed out.

# The place of the site (six digits, GB/T 2260): it decides which law binds it.
place: "${place}"${placeName === undefined ? '' : ` # ${placeName}`}

# What is checked where no path is named, and what is left out.
include:
  - .
exclude:
  - "**/drafts/**"

# From which severity and confidence on a finding fails: error, warning, review, info, never; certain, likely, possible.
failOn: error
minConfidence: likely

# Levels of rules: off does not look for it; personal-data/* stands for all of a kind.
# levels:
#   words/doubled: info
#   personal-data/landline: off

# What holds for some files only: levels, place, and matters a law orders to be published
# (penalty-notice, dishonest-debtors, register).
# overrides:
#   - files: penalties/**
#     profile: penalty-notice

# How rows of tables, web pages and Markdown become records (see docs/mapping.md); only then are they judged.
# sources:
#   - files: "list.xlsx"
#     sheet: list
#     mapping: mappings/list.yaml

# Spans over which somebody vouches that a register is complete: what is not in it did not happen.
# complete:
#   - kind: document
#     from: 2026-01-01
#     to: 2026-09-30

# Figures of your own where a document gives none (docs/check.md tells the units).
# limits:
#   letter.replyLimit: 15

# Facts the records cannot tell; of names records, bodies, sites or a place, all where it is left out.
# facts:
#   - of: "611002.site"
#     state: { site.longStale: 0 }

# Instruments that the sources leave open and that you know to be in force.
# assertInForce:
#   - shangluo-opinion-2014

# Your own word lists and rules.
# words:
#   - words.yaml
# rules: rules

# Waivers in one file (or beside a file, as FILE.gongkai.yaml): each with a reason, a legal basis and a last day.
# waivers: gongkai.waivers.yaml

# The baseline: write it with gongkai check --update-baseline; from then on only what is new fails.
# baseline: gongkai.baseline.json

# Reports written each time.
# output:
#   - sarif=reports/gongkai.sarif
#   - html=reports/gongkai.html
`

const templates: Readonly<Record<Language, (facts: TemplateFacts) => string>> = { 'zh-CN': zh, en }

/** A commented configuration to begin with. */
export function configTemplate(facts: TemplateFacts, language: Language): string {
  return templates[language](facts)
}
