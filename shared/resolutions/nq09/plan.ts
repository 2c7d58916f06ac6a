import type { PlanTask, TaskDue } from '../resolution.ts'

const DEPUTY_SECRETARY = 'Phó Bí thư Thường trực Tỉnh ủy'
const SECRETARY = 'Bí thư Tỉnh ủy'
const HEAD_OF_ORGANIZATION = 'Trưởng ban Tổ chức Tỉnh ủy'
const HEAD_OF_PROPAGANDA = 'Trưởng ban Tuyên giáo Tỉnh ủy'
const HEAD_OF_INSPECTION = 'Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy'
const UNIT_SECRETARIES = 'Bí thư các huyện, thành, thị ủy, đảng ủy trực thuộc'
const WITH_UNITS = 'phối hợp các huyện, thành, thị ủy, đảng ủy trực thuộc thực hiện'

const by = (period: string): TaskDue => ({ kind: 'quarter', period })

/** The 12 tasks of the plan attached to Resolution 09-NQ/TU, where its scan is damaged repaired. */
export const PLAN: readonly PlanTask[] = [
  {
    number: 1,
    content:
      'Xây dựng kế hoạch tuyên truyền, quán triệt Nghị quyết; ban hành văn bản hướng dẫn, chỉ đạo triển khai Nghị quyết của Tỉnh ủy.',
    due: by('2012Q1'),
    dueText: 'Quý I-2012',
    directors: [DEPUTY_SECRETARY, HEAD_OF_PROPAGANDA, UNIT_SECRETARIES],
    agencies:
      'Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với các ban, ngành liên quan, các huyện, thành, thị ủy, đảng ủy trực thuộc thực hiện.',
  },
  {
    number: 2,
    content: 'Xây dựng Đề án sắp xếp tổ chức cơ sở đảng.',
    due: by('2012Q1'),
    dueText: 'Quý I-2012',
    directors: [DEPUTY_SECRETARY, HEAD_OF_ORGANIZATION, UNIT_SECRETARIES],
    agencies: `Ban Tổ chức Tỉnh ủy chủ trì, ${WITH_UNITS}.`,
  },
  {
    number: 3,
    content:
      'Kế hoạch triển khai hướng dẫn, chỉ đạo triển khai công tác rà soát, bổ sung quy hoạch cán bộ cơ sở nhiệm kỳ 2010-2015, xây dựng quy hoạch cán bộ cơ sở giai đoạn 2015-2020.',
    due: by('2012Q2'),
    dueText: 'Quý II-2012',
    directors: [SECRETARY, HEAD_OF_ORGANIZATION, UNIT_SECRETARIES],
    agencies: `Ban Tổ chức Tỉnh ủy chủ trì, ${WITH_UNITS}.`,
  },
  {
    number: 4,
    content:
      'Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức cơ sở gắn với Đề án “Đào tạo, bồi dưỡng cán bộ, công chức tỉnh Nghệ An giai đoạn 2011-2015, có tính đến năm 2020”.',
    due: { kind: 'every-year' },
    dueText: 'Hàng năm',
    directors: [
      'Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND phụ trách văn hóa - xã hội',
      'Tỉnh ủy viên, Giám đốc Sở Nội vụ',
    ],
    agencies:
      'Ban Cán sự đảng UBND tỉnh chỉ đạo Sở Nội vụ chủ trì, phối hợp với Ban Tổ chức Tỉnh ủy, Trường Chính trị tỉnh, các huyện, thành, thị ủy, đảng ủy trực thuộc thực hiện.',
  },
  {
    number: 5,
    content:
      'Tổng kết 5 năm thực hiện Kết luận số 09, 10-KL/TU của BCH Đảng bộ tỉnh (khóa XVI) về xây dựng, củng cố hệ thống chính trị cơ sở vùng giáo, vùng dân tộc thiểu số.',
    due: by('2012Q3'),
    dueText: 'Quý II, III-2012',
    directors: [DEPUTY_SECRETARY, HEAD_OF_ORGANIZATION, HEAD_OF_INSPECTION],
    agencies: 'Ban Tổ chức Tỉnh ủy chủ trì tham mưu.',
  },
  {
    number: 6,
    content:
      'Kế hoạch tập huấn, hướng dẫn thực hiện Điều lệ Đảng và nghiệp vụ công tác tổ chức, cán bộ, đảng viên.',
    due: by('2012Q3'),
    dueText: 'Quý II, III-2012',
    directors: [DEPUTY_SECRETARY, HEAD_OF_ORGANIZATION, UNIT_SECRETARIES],
    agencies: `Ban Tổ chức Tỉnh ủy chủ trì, ${WITH_UNITS}.`,
  },
  {
    number: 7,
    content:
      'Xây dựng chương trình, biên soạn tài liệu bồi dưỡng cho các chức danh chủ chốt của Đảng, chính quyền, Mặt trận và các đoàn thể cơ sở.',
    due: by('2012Q3'),
    dueText: 'Quý II, III-2012',
    directors: [
      DEPUTY_SECRETARY,
      HEAD_OF_PROPAGANDA,
      'Giám đốc Sở Nội vụ',
      'Hiệu trưởng Trường Chính trị tỉnh',
    ],
    agencies:
      'Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp Trường Chính trị tỉnh, Sở Nội vụ, các ban xây dựng Đảng và Văn phòng Tỉnh ủy, MTTQ và các đoàn thể cấp tỉnh.',
  },
  {
    number: 8,
    content:
      'Khảo sát đánh giá mô hình chi bộ cơ quan xã, phường, thị trấn; mô hình bí thư đồng thời là chủ tịch UBND xã, phường, thị trấn.',
    due: by('2012Q2'),
    dueText: 'Quý II-2012',
    directors: [DEPUTY_SECRETARY, HEAD_OF_ORGANIZATION, UNIT_SECRETARIES],
    agencies: `Ban Tổ chức Tỉnh ủy chủ trì, ${WITH_UNITS}.`,
  },
  {
    number: 9,
    content:
      'Ban hành mẫu quy chế hoạt động của cấp ủy cơ sở, ủy ban kiểm tra đảng ủy cơ sở trong các loại hình tổ chức cơ sở đảng.',
    due: by('2012Q3'),
    dueText: 'Quý III-2012',
    directors: [DEPUTY_SECRETARY, HEAD_OF_ORGANIZATION, HEAD_OF_INSPECTION],
    agencies: `Ban Tổ chức và Ủy ban Kiểm tra Tỉnh ủy chủ trì, ${WITH_UNITS}.`,
  },
  {
    number: 10,
    content: 'Ban hành quy chế cán bộ tiếp xúc và đối thoại với nhân dân.',
    due: by('2012Q3'),
    dueText: 'Quý III-2012',
    directors: [
      SECRETARY,
      'Trưởng ban Dân vận Tỉnh ủy',
      HEAD_OF_PROPAGANDA,
      'Chủ tịch Ủy ban Mặt trận Tổ quốc tỉnh',
    ],
    agencies:
      'Ban Dân vận Tỉnh ủy chủ trì, phối hợp với Ban Tuyên giáo Tỉnh ủy, Ủy ban Mặt trận Tổ quốc tỉnh thực hiện.',
  },
  {
    number: 11,
    content:
      'Giám sát việc quán triệt, xây dựng kế hoạch và tổ chức thực hiện Nghị quyết của Tỉnh ủy về “Nâng cao năng lực lãnh đạo và sức chiến đấu của tổ chức cơ sở đảng tỉnh Nghệ An giai đoạn 2011-2015”.',
    due: { kind: 'throughout' },
    dueText: 'Thường xuyên và định kỳ',
    directors: [DEPUTY_SECRETARY, HEAD_OF_ORGANIZATION, UNIT_SECRETARIES],
    agencies:
      'Ban Tổ chức Tỉnh ủy chủ trì, phối hợp Thành ủy Vinh và các đảng ủy khối các cơ quan tỉnh, doanh nghiệp thực hiện.',
  },
  {
    number: 12,
    content:
      'Rà soát sửa đổi, bổ sung hướng dẫn tự phê bình và phê bình; các quy định về xếp loại tổ chức đảng và đảng viên hàng năm.',
    due: by('2012Q4'),
    dueText: 'Quý IV-2012',
    directors: [DEPUTY_SECRETARY, HEAD_OF_ORGANIZATION],
    agencies:
      'Ban Tổ chức Tỉnh ủy chủ trì, phối hợp các ban, Văn phòng Tỉnh ủy, các huyện, thành, thị ủy, đảng ủy trực thuộc thực hiện.',
  },
]
