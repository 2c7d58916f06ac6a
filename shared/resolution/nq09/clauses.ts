/** The passages that are measured, in its own words; damage of the scan repaired, tone marks placed alike. */
export const CLAUSES = {
  'II.1.2': {
    name: 'mục II.1.2',
    text: '100% khối, xóm, bản có đảng viên (tại chỗ) và chi bộ đảng (kể cả tăng cường đảng viên về sinh hoạt); 70% tổ chức cơ sở đảng trong doanh nghiệp (có nguồn quần chúng) kết nạp được đảng viên mới. … Có trên 75% số tổ chức cơ sở đảng đạt tiêu chuẩn trong sạch vững mạnh, không còn tổ chức cơ sở đảng yếu kém; … Trong nhiệm kỳ có 100% cấp ủy viên cơ sở được tập huấn nghiệp vụ; trong đó 100% cán bộ chủ chốt của cấp ủy (bí thư, phó bí thư) được bồi dưỡng theo đúng chức danh đảm nhiệm.',
  },
  'II.2.2': {
    name: 'mục II.2.2',
    text: 'Khảo sát, đánh giá lại kết quả hoạt động của chi bộ cơ quan xã, phường, thị trấn … Phân công cấp ủy viên, đảng viên phụ trách từng đơn vị để chỉ đạo công tác phát triển đảng viên, xây dựng tổ chức đảng và các tổ chức chính trị - xã hội ở các khối, xóm, bản, doanh nghiệp chưa có tổ chức đảng, chưa có đảng viên.',
  },
  'II.2.4': {
    name: 'mục II.2.4',
    text: 'Phấn đấu có 100% cấp ủy cơ sở và chi bộ trực thuộc cơ sở xây dựng và ban hành quy chế làm việc phù hợp và thực hiện có hiệu quả.',
  },
  'II.2.5': {
    name: 'mục II.2.5',
    text: 'Thực hiện tốt công tác quy hoạch, đào tạo cán bộ kế cận, nhất là cán bộ trẻ, nữ, dân tộc thiểu số; … Bí thư cấp ủy đồng thời là thủ trưởng hoặc phó thủ trưởng cơ quan, đơn vị, … Khảo sát, đánh giá kết quả thực hiện thí điểm mô hình bí thư cấp ủy đồng thời là chủ tịch ủy ban nhân dân xã, phường, thị trấn … Đối với khối, xóm, bản tuỳ theo điều kiện cụ thể, bố trí bí thư, xóm trưởng riêng biệt hoặc bí thư đồng thời là xóm trưởng hoặc trưởng ban công tác mặt trận cho phù hợp.',
  },
  'II.2.6': {
    name: 'mục II.2.6',
    text: 'Thực hiện nghiêm việc phân công nhiệm vụ cho đảng viên, giới thiệu đảng viên về tham gia sinh hoạt nơi cư trú. Riêng đảng viên là cán bộ lãnh đạo, … phải có cam kết không tham nhũng, lãng phí, tiêu cực … Nâng cao chất lượng, hiệu quả kết nạp đảng viên mới, đảm bảo tiêu chuẩn theo quy định.',
  },
  'II.2.7': {
    name: 'mục II.2.7',
    text: 'Định kỳ hàng quý, thường trực cấp ủy cấp trên cơ sở giao ban với bí thư, chủ tịch các xã, phường, thị trấn. … phân công cấp ủy viên phụ trách dự sinh hoạt với chi bộ hoặc đảng bộ cơ sở (tối thiểu một năm 2 lần) … Định kỳ 6 tháng một lần cấp ủy cấp trên cơ sở phải có kế hoạch kiểm tra việc thực hiện nhiệm vụ chính trị, công tác xây dựng đảng ở cơ sở.',
  },
  'III.1': {
    name: 'mục III.1',
    text: 'Các huyện, thành, thị ủy, đảng đoàn, ban cán sự đảng, đảng ủy trực thuộc, cấp ủy, tổ chức đảng các cấp tổ chức học tập, quán triệt Nghị quyết tới cán bộ, đảng viên; xây dựng chương trình, kế hoạch triển khai thực hiện Nghị quyết.',
  },
  plan: {
    name: 'Kế hoạch kèm theo',
    text: 'Kế hoạch thực hiện Nghị quyết "Nâng cao năng lực lãnh đạo và sức chiến đấu của tổ chức cơ sở đảng, tỉnh Nghệ An giai đoạn 2011-2015".',
  },
  'plan 8': {
    name: 'Kế hoạch, việc 8',
    text: 'Khảo sát đánh giá mô hình chi bộ cơ quan xã, phường, thị trấn; mô hình bí thư đồng thời là chủ tịch UBND xã, phường, thị trấn.',
  },
  'note 1': {
    name: 'chú thích 1',
    text: 'Tính đến 31/12/2011, Đảng bộ tỉnh Nghệ An có 1.565 tổ chức cơ sở (TCCS) đảng, với 10.148 chi bộ trực thuộc, có 167.740 đảng viên, bao gồm các TCCS đảng trong loại hình: xã; phường, thị trấn; doanh nghiệp; cơ quan; đơn vị sự nghiệp; lực lượng vũ trang.',
  },
} as const
