import { type Hamlet, isCommuneType, isEnterpriseType, isGrassroots, type Organization } from './book.ts'
import { always, type FigureOf, figure } from './figure.ts'

const HEADS = ['Thủ trưởng', 'Phó thủ trưởng', 'Chủ tịch hội đồng quản trị', 'Giám đốc', 'Phó giám đốc']

const isAssessed = (o: Organization): boolean => isGrassroots(o) && Boolean(o.classification)
const isStrong = (o: Organization): boolean => o.classification === 'Trong sạch, vững mạnh'
const isRegulated = (o: Organization): boolean => Boolean(o.regulationNumber && o.regulationDate)
const isSubordinate = (o: Organization): boolean => o.level === 'Chi bộ trực thuộc'
const isCommune = (o: Organization): boolean => isGrassroots(o) && isCommuneType(o.type)
const isWorkplace = (o: Organization): boolean =>
  isGrassroots(o) && (o.type === 'Cơ quan' || o.type === 'Đơn vị sự nghiệp' || isEnterpriseType(o.type))
const hasMasses = (o: Organization): boolean =>
  isGrassroots(o) && isEnterpriseType(o.type) && o.hasMasses === 'Có'
const hasOfficeCell = (o: Organization): boolean =>
  o.isCommuneOfficeCell === 'Có' || o.children.some(hasOfficeCell)
const admitsThisYear = (o: Organization): boolean => (o.admittedThisYear ?? 0) >= 1

export const ORGANIZATION_FIGURES: readonly FigureOf<Organization>[] = [
  figure('enterprises-admitting', hasMasses, (o) => (o.admittedSince2011 ?? 0) >= 1),
  figure('enterprises-admitting+this-year', hasMasses, admitsThisYear),
  figure('enterprises-admitting-this-year', hasMasses, admitsThisYear),
  figure('organizations-strong', isAssessed, isStrong),
  figure('organizations-strong+over-all', isGrassroots, isStrong),
  figure('organizations-assessed', isGrassroots, isAssessed),
  figure('organizations-weak', isAssessed, (o) => o.classification === 'Yếu kém'),
  figure('committees-with-regulation', isGrassroots, isRegulated),
  figure('cells-with-regulation', isSubordinate, isRegulated),
  figure(
    'organizations-visited-twice',
    (o) => isGrassroots(o) && typeof o.superiorVisits === 'number',
    (o) => (o.superiorVisits ?? 0) >= 2,
  ),
  figure('organizations-visited-twice+over-all', isGrassroots, (o) => (o.superiorVisits ?? 0) >= 2),
  figure('secretaries-also-heads', isWorkplace, (o) => HEADS.includes(o.secretaryAlso ?? '')),
  figure('commune-secretaries-also-chairs', isCommune, (o) => o.secretaryAlso === 'Chủ tịch UBND'),
  figure('communes-with-office-cell', isCommune, hasOfficeCell),
  figure('organizations-with-program', isGrassroots, (o) => Boolean(o.studiedOn && o.programNumber)),
  figure('baseline-organizations', isGrassroots, always),
  figure('baseline-cells', isSubordinate, always),
  figure(
    'baseline-members',
    (o) => isGrassroots(o) && typeof o.members === 'number',
    always,
    (o) => o.members ?? 0,
  ),
]

const isOwn = (h: Hamlet): boolean => h.cellStatus === 'Có chi bộ'

export const HAMLET_FIGURES: readonly FigureOf<Hamlet>[] = [
  figure('hamlets-with-resident-member', always, (h) => (h.residentMembers ?? 0) >= 1),
  figure('hamlets-with-cell', always, isOwn),
  figure('hamlets-with-cell+with-joint', always, (h) => isOwn(h) || h.cellStatus === 'Sinh hoạt ghép'),
  figure(
    'unserved-hamlets-assigned',
    (h) => h.residentMembers === 0 || h.cellStatus === 'Chưa có chi bộ',
    (h) => h.officerAssigned === 'Có',
  ),
  figure(
    'hamlet-secretaries-also-heads',
    isOwn,
    ({ own }) => own?.secretaryAlso === 'Xóm trưởng' || own?.secretaryAlso === 'Trưởng ban công tác Mặt trận',
  ),
]
