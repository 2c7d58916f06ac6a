/** `place` stands for the district with its kind, e.g. `huyện Quỳnh Lưu`. */
type Names = readonly string[]

const names = (text: string): Names => text.split(';').map((name) => name.trim().replace(/\s+/g, ' '))

export const DISTRICT_AGENCIES = names(`Văn phòng cấp ủy place; Ban Tổ chức cấp ủy place;
  Ủy ban Kiểm tra cấp ủy place; Ban Tuyên giáo cấp ủy place; Ban Dân vận cấp ủy place;
  Ủy ban Mặt trận Tổ quốc place; Hội Nông dân place; Hội Liên hiệp Phụ nữ place; Hội Cựu chiến binh place;
  Đoàn Thanh niên place; Liên đoàn Lao động place; Văn phòng HĐND và UBND place; Phòng Nội vụ place;
  Phòng Tài chính - Kế hoạch place; Phòng Giáo dục và Đào tạo place; Phòng Y tế place;
  Phòng Lao động - Thương binh và Xã hội place; Phòng Tài nguyên và Môi trường place; Phòng Tư pháp place;
  Phòng Văn hóa và Thông tin place; Thanh tra place; Tòa án nhân dân place; Viện Kiểm sát nhân dân place;
  Chi cục Thi hành án dân sự place; Chi cục Thuế place; Kho bạc Nhà nước place; Bảo hiểm xã hội place;
  Chi cục Thống kê place; Hạt Kiểm lâm place; Đội Quản lý thị trường place`)

export const DISTRICT_SERVICES = names(`Bệnh viện Đa khoa place; Trung tâm Y tế place; Trường THPT số 1 place;
  Trường THPT số 2 place; Trung tâm Giáo dục thường xuyên place; Trung tâm Dạy nghề place;
  Trung tâm Bồi dưỡng chính trị place; Đài Truyền thanh - Truyền hình place; Trạm Khuyến nông place;
  Ban Quản lý rừng phòng hộ place; Trường THPT số 3 place; Trạm Thú y place; Trung tâm Văn hóa - Thể thao place;
  Ban Quản lý dự án place; Trường THPT số 4 place; Trạm Bảo vệ thực vật place`)

export const DISTRICT_FORCES = names('Quân sự place; Công an place')

export const STATE_ENTERPRISES = names(`Điện lực place; Ngân hàng Nông nghiệp và Phát triển nông thôn place;
  Ngân hàng Chính sách xã hội place; Bưu điện place; Xí nghiệp Thủy lợi place; Lâm trường place; Viễn thông place;
  Công ty Môi trường đô thị place; Xí nghiệp Cấp nước place; Công ty Giống cây trồng place;
  Công ty Sách - Thiết bị trường học place; Xí nghiệp Đường bộ place; Nông trường place; Cảng place`)

export const PROVINCE_AGENCIES = names(`Văn phòng Tỉnh ủy; Ban Tổ chức Tỉnh ủy; Ủy ban Kiểm tra Tỉnh ủy;
  Ban Tuyên giáo Tỉnh ủy; Ban Dân vận Tỉnh ủy; Ban Nội chính Tỉnh ủy; Ủy ban Mặt trận Tổ quốc tỉnh; Tỉnh đoàn;
  Hội Nông dân tỉnh; Hội Liên hiệp Phụ nữ tỉnh; Hội Cựu chiến binh tỉnh; Liên đoàn Lao động tỉnh;
  Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh; Văn phòng UBND tỉnh; Sở Nội vụ; Sở Tài chính;
  Sở Kế hoạch và Đầu tư; Sở Giáo dục và Đào tạo; Sở Y tế; Sở Tư pháp; Sở Công Thương; Sở Xây dựng;
  Sở Giao thông vận tải; Sở Khoa học và Công nghệ; Sở Tài nguyên và Môi trường; Sở Thông tin và Truyền thông;
  Sở Văn hóa, Thể thao và Du lịch; Sở Lao động - Thương binh và Xã hội; Sở Nông nghiệp và Phát triển nông thôn;
  Sở Ngoại vụ; Ban Dân tộc tỉnh; Thanh tra tỉnh; Tòa án nhân dân tỉnh; Viện Kiểm sát nhân dân tỉnh;
  Cục Thi hành án dân sự tỉnh; Cục Thuế tỉnh; Cục Hải quan tỉnh; Cục Thống kê tỉnh; Kho bạc Nhà nước tỉnh;
  Bảo hiểm xã hội tỉnh; Ngân hàng Nhà nước chi nhánh tỉnh; Chi cục Kiểm lâm tỉnh`)

export const PROVINCE_SERVICES =
  names(`Bệnh viện Hữu nghị Đa khoa; Bệnh viện Sản Nhi; Bệnh viện Y học cổ truyền;
  Bệnh viện Tâm thần; Bệnh viện Lao và Bệnh phổi; Trường Chính trị tỉnh; Trường Cao đẳng Sư phạm;
  Trường Cao đẳng Kinh tế - Kỹ thuật; Trường Cao đẳng Nghề số 1; Trường Cao đẳng Nghề số 2;
  Đài Phát thanh và Truyền hình tỉnh; Báo tỉnh; Trung tâm Y tế dự phòng tỉnh; Thư viện tỉnh; Bảo tàng tỉnh;
  Trung tâm Khuyến nông tỉnh; Trung tâm Kiểm nghiệm tỉnh; Vườn quốc gia; Trường Đại học Y khoa;
  Trung tâm Giáo dục thường xuyên tỉnh; Đoàn Quy hoạch nông nghiệp; Trung tâm Xúc tiến đầu tư`)

export const BUSINESS_WORDS =
  names(`Hồng Lam; Sông Lam; Trường Sơn; Bến Thủy; Đông Hải; Việt Hưng; Thành Đạt; Tân Tiến;
  Minh Khang; An Phát; Hoàng Long; Phú Thịnh; Đại Thành; Nam Việt; Thái Bình Dương; Hưng Thịnh; Tiến Phát; Vạn Lộc;
  Hòa Bình; Quyết Thắng; Bình Minh; Toàn Cầu; Thiên Phú; Đức Tín`)

export const BUSINESS_KINDS =
  names(`Công ty Cổ phần Xây dựng; Công ty TNHH Thương mại; Công ty Cổ phần Chế biến;
  Công ty TNHH Vận tải; Công ty Cổ phần May; Công ty TNHH Dịch vụ; Công ty Cổ phần Vật liệu`)

export const ARMY_PARTS =
  names(`Phòng Tham mưu; Phòng Chính trị; Phòng Hậu cần; Phòng Kỹ thuật; Trường Quân sự tỉnh;
  Tiểu đoàn số 1; Tiểu đoàn số 2; Trung đoàn số 1; Kho số 1; Kho số 2; Đại đội số 1; Đại đội số 2`)

export const POLICE_PARTS =
  names(`Phòng Tham mưu; Phòng Xây dựng lực lượng; Phòng Hậu cần; Thanh tra Công an tỉnh;
  Văn phòng Cơ quan điều tra; Phòng Cảnh sát giao thông; Phòng Cảnh sát cơ động; Phòng Hồ sơ; Trại tạm giam;
  Phòng Quản lý hành chính; Phòng Kỹ thuật hình sự; Phòng Cảnh sát phòng cháy`)

export const BORDER_PARTS =
  names(`Phòng Tham mưu; Phòng Chính trị; Phòng Trinh sát; Phòng Hậu cần; Hải đội số 2;
  Đồn Biên phòng số 1; Đồn Biên phòng số 2; Đồn Biên phòng số 3; Đồn Biên phòng số 4`)
