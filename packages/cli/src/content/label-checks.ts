import { text } from '@gongkai/core'
import type { LabelsPart } from '@gongkai/files'
import type { Found, FoundRule } from './found.ts'
import { passageOfLabel } from './passage.ts'

/** Official labels of government pages that are spelled in another case: harvesters look for them as they are given. */
export const labelSpelling: FoundRule = {
  rule: 'page/label-spelling',
  title: text('页面标签的写法', 'How a page label is spelled'),
  mend: text('照《政府网站发展指引》的写法改正大小写', 'Spell it as the guidelines for government websites do'),
  citation: text('国办发〔2017〕47号附件2', 'Guo Ban Fa [2017] 47, annex 2'),
}

/** Looks at the names of a page's labels. */
export function labelFaults({ labels, source }: LabelsPart): readonly Found[] {
  if (source !== 'meta') return []
  return labels.flatMap((label): readonly Found[] => {
    const { name, printed } = label
    if (name === printed.trim() || name.toLowerCase() !== printed.trim().toLowerCase()) return []
    const passage = passageOfLabel(label)
    return [
      {
        of: labelSpelling,
        verdict: 'breached',
        severity: 'warning',
        confidence: 'certain',
        spot: passage.spotAt(0),
        group: passage.group,
        at: passage.numberAt(0),
        detail: () => ({
          place: passage.placeAt(0),
          message: {
            key: labelSpelling.rule,
            params: { label: name },
            text: text(`标签应写作 ${name}`, `the label is spelled ${name}`),
          },
          needs: [],
          standIns: [],
          nearby: [],
          certainRemedy: true,
        }),
      },
    ]
  })
}
