import type { RecordOfKind } from './kind.ts'
import { activityKind } from './kinds/activity.ts'
import { annualReportKind } from './kinds/annual-report.ts'
import { appraisalKind } from './kinds/appraisal.ts'
import { bodyKind } from './kinds/body.ts'
import { clarificationKind } from './kinds/clarification.ts'
import { collectionKind } from './kinds/collection.ts'
import { columnKind } from './kinds/column.ts'
import { consultationKind } from './kinds/consultation.ts'
import { dataResourceKind } from './kinds/data-resource.ts'
import { documentKind } from './kinds/document.ts'
import { emergencyReleaseKind } from './kinds/emergency-release.ts'
import { filingKind } from './kinds/filing.ts'
import { hotlineKind } from './kinds/hotline.ts'
import { inspectionKind } from './kinds/inspection.ts'
import { interpretationKind } from './kinds/interpretation.ts'
import { interviewKind } from './kinds/interview.ts'
import { interviewPlanKind } from './kinds/interview-plan.ts'
import { jointMeetingKind } from './kinds/joint-meeting.ts'
import { letterKind } from './kinds/letter.ts'
import { mediaAccountKind } from './kinds/media-account.ts'
import { opinionCaseKind } from './kinds/opinion-case.ts'
import { pressConferenceKind } from './kinds/press-conference.ts'
import { pressPlanKind } from './kinds/press-plan.ts'
import { releasePlanKind } from './kinds/release-plan.ts'
import { requestChannelKind } from './kinds/request-channel.ts'
import { responsibilityKind } from './kinds/responsibility.ts'
import { responsiblePersonKind } from './kinds/responsible-person.ts'
import { serviceItemKind } from './kinds/service-item.ts'
import { siteKind } from './kinds/site.ts'
import { spokespersonKind } from './kinds/spokesperson.ts'
import { surveyKind } from './kinds/survey.ts'
import { trainingKind } from './kinds/training.ts'
import { workUnitKind } from './kinds/work-unit.ts'

/** Every kind of record that can be published, by its code. */
export const recordKinds = Object.freeze({
  document: documentKind,
  activity: activityKind,
  clarification: clarificationKind,
  'press-plan': pressPlanKind,
  'press-conference': pressConferenceKind,
  'emergency-release': emergencyReleaseKind,
  interpretation: interpretationKind,
  'opinion-case': opinionCaseKind,
  letter: letterKind,
  consultation: consultationKind,
  survey: surveyKind,
  interview: interviewKind,
  'interview-plan': interviewPlanKind,
  'service-item': serviceItemKind,
  'data-resource': dataResourceKind,
  collection: collectionKind,
  site: siteKind,
  column: columnKind,
  'media-account': mediaAccountKind,
  filing: filingKind,
  hotline: hotlineKind,
  body: bodyKind,
  'work-unit': workUnitKind,
  'responsible-person': responsiblePersonKind,
  spokesperson: spokespersonKind,
  responsibility: responsibilityKind,
  'request-channel': requestChannelKind,
  'joint-meeting': jointMeetingKind,
  'release-plan': releasePlanKind,
  training: trainingKind,
  inspection: inspectionKind,
  appraisal: appraisalKind,
  'annual-report': annualReportKind,
})

/** The code of a kind of record. */
export type RecordKind = keyof typeof recordKinds

/** The record of one kind: `RecordOf<'letter'>`. */
export type RecordOf<K extends RecordKind> = RecordOfKind<(typeof recordKinds)[K]>

/** What can be published: the union of every kind, told apart by `kind`. */
export type GongkaiRecord = { [K in RecordKind]: RecordOf<K> }[RecordKind]

/** Whether a value is the code of a kind. */
export function isRecordKind(input: unknown): input is RecordKind {
  return typeof input === 'string' && Object.hasOwn(recordKinds, input)
}
