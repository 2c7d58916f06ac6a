import type { PlanTask } from '../resolution.ts'

const DEPUTY_SECRETARY = 'Phó Bí thư TT Tỉnh ủy'
const HEAD_OF_ORGANIZATION = 'Trưởng ban Tổ chức Tỉnh ủy'
const HEAD_OF_PROPAGANDA = 'Trưởng ban Tuyên giáo TU'
const HEAD_OF_INSPECTION = 'Chủ nhiệm UBKT Tỉnh ủy'
const UNIT_SECRETARIES = 'Bí thư các huyện, thành, thị, đảng ủy trực thuộc'
const USUAL_DIRECTORS = [DEPUTY_SECRETARY, HEAD_OF_ORGANIZATION, UNIT_SECRETARIES]
const USUAL_AGENCIES =
  'Ban Tổ chức Tỉnh ủy chủ trì, phối hợp các huyện, thành, thị ủy, đảng ủy trực thuộc thực hiện.'

/** The plan of 13/3/2012 as published; damage of the scan repaired, tone marks placed alike. */
export const PLAN: readonly PlanTask[] = [
  {
    number: 1,
    content:
      'Xây dựng kế hoạch tuyên truyền, quán triệt Nghị quyết; ban hành văn bản hướng dẫn, chỉ đạo triển khai Nghị quyết của Tỉnh ủy.',
    time: 'Quý I-2012',
    dueQuarters: ['2012Q1'],
    recurrence: 'once',
    directedBy: [DEPUTY_SECRETARY, HEAD_OF_PROPAGANDA, UNIT_SECRETARIES],
    agencies:
      'Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với các ban, ngành liên quan, các huyện, thành, thị ủy, đảng ủy trực thuộc thực hiện.',
  },
  {
    number: 2,
    content: 'Xây dựng Đề án sắp xếp tổ chức cơ sở đảng.',
    time: 'Quý I-2012',
    dueQuarters: ['2012Q1'],
    recurrence: 'once',
    directedBy: USUAL_DIRECTORS,
    agencies: USUAL_AGENCIES,
  },
  {
    number: 3,
    content:
      'Kế hoạch triển khai hướng dẫn, chỉ đạo triển khai công tác rà soát, bổ sung quy hoạch cán bộ cơ sở nhiệm kỳ 2010-2015, xây dựng quy hoạch cán bộ cơ sở giai đoạn 2015-2020.',
    time: 'Quý II-2012',
    dueQuarters: ['2012Q2'],
    recurrence: 'once',
    directedBy: ['Đ/c Bí thư Tỉnh ủy', HEAD_OF_ORGANIZATION, UNIT_SECRETARIES],
    agencies: USUAL_AGENCIES,
  },
  {
    number: 4,
    content:
      'Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức cơ sở gắn với Đề án “Đào tạo, bồi dưỡng cán bộ, công chức tỉnh Nghệ An giai đoạn 2011-2015, có tính đến năm 2020”.',
    time: 'Hàng năm',
    dueQuarters: [],
    recurrence: 'yearly',
    directedBy: ['UVBTVTU, PCT UBND phụ trách văn hóa - xã hội', 'TUV, Giám đốc Sở Nội vụ'],
    agencies:
      'BCS đảng UBND tỉnh chỉ đạo Sở Nội vụ chủ trì, phối hợp với Ban Tổ chức Tỉnh ủy, Trường Chính trị tỉnh, các huyện, thành, thị, đảng ủy trực thuộc thực hiện.',
  },
  {
    number: 5,
    content:
      'Tổng kết 5 năm thực hiện Kết luận số 09, 10-KL/TU của BCH Đảng bộ tỉnh (khóa XVI) về xây dựng, củng cố hệ thống chính trị cơ sở vùng giáo, vùng dân tộc thiểu số.',
    time: 'Quý II, III-2012',
    dueQuarters: ['2012Q2', '2012Q3'],
    recurrence: 'once',
    directedBy: [DEPUTY_SECRETARY, HEAD_OF_ORGANIZATION, HEAD_OF_INSPECTION],
    agencies: 'Ban Tổ chức Tỉnh ủy chủ trì tham mưu.',
  },
  {
    number: 6,
    content:
      'Kế hoạch tập huấn, hướng dẫn thực hiện Điều lệ Đảng và nghiệp vụ công tác tổ chức, cán bộ, đảng viên.',
    time: 'Quý II, III-2012',
    dueQuarters: ['2012Q2', '2012Q3'],
    recurrence: 'once',
    directedBy: USUAL_DIRECTORS,
    agencies: USUAL_AGENCIES,
  },
  {
    number: 7,
    content:
      'Xây dựng chương trình, biên soạn tài liệu bồi dưỡng cho các chức danh chủ chốt của Đảng, chính quyền, Mặt trận và các đoàn thể cơ sở.',
    time: 'Quý II, III-2012',
    dueQuarters: ['2012Q2', '2012Q3'],
    recurrence: 'once',
    directedBy: [DEPUTY_SECRETARY, HEAD_OF_PROPAGANDA, 'Giám đốc Sở Nội vụ', 'HT Trường Chính trị tỉnh'],
    agencies:
      'Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp Trường Chính trị tỉnh, Sở Nội vụ, các ban XD Đảng và VPTU, MTTQ & các đoàn thể cấp tỉnh.',
  },
  {
    number: 8,
    content:
      'Khảo sát đánh giá mô hình chi bộ cơ quan xã, phường, thị trấn; mô hình bí thư đồng thời là chủ tịch UBND xã, phường, thị trấn.',
    time: 'Quý II-2012',
    dueQuarters: ['2012Q2'],
    recurrence: 'once',
    directedBy: USUAL_DIRECTORS,
    agencies: USUAL_AGENCIES,
  },
  {
    number: 9,
    content:
      'Ban hành mẫu quy chế hoạt động của cấp ủy cơ sở, ủy ban kiểm tra đảng ủy cơ sở trong các loại hình TCCS đảng.',
    time: 'Quý III-2012',
    dueQuarters: ['2012Q3'],
    recurrence: 'once',
    directedBy: [DEPUTY_SECRETARY, HEAD_OF_ORGANIZATION, HEAD_OF_INSPECTION],
    agencies:
      'Ban Tổ chức và UBKT Tỉnh ủy chủ trì, phối hợp các huyện, thành, thị ủy, đảng ủy trực thuộc thực hiện.',
  },
  {
    number: 10,
    content: 'Ban hành quy chế cán bộ tiếp xúc và đối thoại với nhân dân.',
    time: 'Quý III-2012',
    dueQuarters: ['2012Q3'],
    recurrence: 'once',
    directedBy: [
      'Đ/c Bí thư Tỉnh ủy',
      'Trưởng ban Dân vận TU',
      HEAD_OF_PROPAGANDA,
      'Chủ tịch UBMTTQ tỉnh',
    ],
    agencies: 'Ban Dân vận Tỉnh ủy chủ trì phối hợp với Ban Tuyên giáo Tỉnh ủy, UBMTTQ tỉnh thực hiện.',
  },
  {
    number: 11,
    content:
      'Giám sát việc quán triệt, xây dựng kế hoạch và tổ chức thực hiện NQ của Tỉnh ủy về "Nâng cao NLLĐ và SCĐ của TCCS đảng tỉnh Nghệ An giai đoạn 2011-2015".',
    time: 'Thường xuyên và định kỳ',
    dueQuarters: [],
    recurrence: 'ongoing',
    directedBy: USUAL_DIRECTORS,
    agencies:
      'Ban Tổ chức Tỉnh ủy chủ trì, phối hợp Thành ủy Vinh và các đảng ủy khối CCQ tỉnh, doanh nghiệp thực hiện.',
  },
  {
    number: 12,
    content:
      'Rà soát sửa đổi, bổ sung hướng dẫn tự phê bình và phê bình; các quy định về xếp loại tổ chức đảng và đảng viên hàng năm.',
    time: 'Quý IV-2012',
    dueQuarters: ['2012Q4'],
    recurrence: 'once',
    directedBy: [DEPUTY_SECRETARY, HEAD_OF_ORGANIZATION],
    agencies:
      'Ban Tổ chức Tỉnh ủy chủ trì, phối hợp các ban, VP Tỉnh ủy, các huyện, thành, thị ủy, đảng ủy trực thuộc thực hiện.',
  },
]
