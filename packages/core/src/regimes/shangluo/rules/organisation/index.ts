import type { Rule } from '../../../../rules/rule.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { inspectionRectified } from './inspection-rectified.ts'
import { jointMeetingHeld } from './joint-meeting-held.ts'
import { releasePlanAfterEvent } from './release-plan-after-event.ts'
import { responsibilityTable } from './responsibility-table.ts'
import { responsiblePersons } from './responsible-persons.ts'
import { trainingFiveAudiences } from './training-audiences.ts'
import { trainingCivilServants } from './training-civil-servants.ts'

/** Working together (三、5) and what carries the work (四). */
export const organisation: readonly Rule<ShangluoFact>[] = [
  responsiblePersons,
  responsibilityTable,
  trainingFiveAudiences,
  trainingCivilServants,
  inspectionRectified,
  jointMeetingHeld,
  releasePlanAfterEvent,
]
