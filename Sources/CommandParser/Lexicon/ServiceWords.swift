/// The words of service: answers, codes, complaints, settings, help and the focal points' commands.
///
/// The lines are like those of `TradeWords`.
enum ServiceWords {
    static let table: StaticString = #"""
        service YES | ok; oke; okie; okay; oki; ô kê; được; dc; đc; đồng ý; chịu; ừ; uh; uhm; ừm; ừa; uk; ukm; y; yes; yeah; yep; nhất trí; chấp nhận; nhận đơn; agree; accept; confirm; xác nhận; vâng; dạ được; đồng ý bán; đồng ý mua; duyệt luôn; chịu giá; nhận lời; okla; đồng y; dongy; ừ được; được đó; được rồi; sure
        service SETTLE | chốt; chốt đơn; chốt luôn; chốt giá; chốt kèo; chốt nha; chốt hàng; chốt deal
        service NO | từ chối; thôi; nope; không chịu; ko chịu; k chịu; rẻ quá; mắc quá; đắt quá; thấp quá; giá rẻ quá; giá thấp quá; không được; ko được; ko dc; không dc; reject; refuse; decline; khỏi; thôi khỏi; không đồng ý; ko đồng ý; k đồng ý; chê; không thích; không ưng; chưa được; không hợp; không lấy; ko lấy; không nhận; ko nhận; no
        cue NOT | không; ko; k; hok; hông; hong; khg; hg; kh; chẳng; hem; hổng; khum; hông có; not; chưa; kô; hỏng; kg~4; chả
        cue NOMORE | nữa; nua; nx; anymore
        cue PICK | c~5; chọn; chọn số; lấy số; pick; choose; select; option; chon so; lấy cái số; chọn cái; chọn người; chọn người số; chọn mục
        service CANCEL | hủy; huỷ; xóa; xoá; cancel; delete; remove; rút; rút lại; gỡ; gỡ tin; bỏ tin; bỏ đơn; thu hồi; dẹp; hủy bỏ; hủy tin; hủy đơn; xóa tin; xóa đơn; hủy kèo; hủy giao dịch; rút tin; gỡ bỏ; bỏ tin đăng; bỏ~3
        service EDIT | sửa; sửa lại; sửa tin; đổi; đổi lại; thay đổi; cập nhật; chỉnh; chỉnh lại; điều chỉnh; edit; change; update; sửa đơn; đổi tin; giảm; tăng; bớt; hạ; sửa số lượng; đổi số lượng; đổi địa điểm; đổi ngày; sửa ngày; modify
        service EDITPRICE | sửa giá; đổi giá; giảm giá; tăng giá; hạ giá; nâng giá; chỉnh giá; cập nhật giá; đổi lại giá; sửa lại giá; bớt giá
        cue BECOME | thành; còn lại; lại thành; ghi lại; sửa thành; xuống còn
        cue INSTEADOF | chứ không phải; không phải; chứ ko phải; ko phải; thay vì; chứ không; chứ ko; chứ hok phải; not
        cue AMOUNTWORD | số lượng; sl; khối lượng; sản lượng; slg; quantity; qty
        cue ADDRESSWORD | địa điểm; nơi giao; chỗ giao; nơi lấy; chỗ lấy; điểm giao; điểm lấy
        cue DATEWORD | ngày giao; ngày lấy; ngày nhận; ngày cắt; ngày bán; giờ giao
        service DONE | xong; đã bán; bán hết; bán hết rồi; hết hàng; hết hàng rồi; đã giao; đã giao hàng; giao xong; đã nhận; nhận hàng rồi; đã giao xong; bán xong; bán xong rồi; đã nhận hàng; nhận được hàng; đã nhận được hàng; giao rồi; giao hàng rồi; nhận rồi; done; hoàn thành; hoàn tất; sold; sold out; delivered; received; bán rồi; bán hết hàng; đã lấy hàng; lấy hàng rồi; lấy rồi; đã chở; đã bốc; đã bốc hàng; bốc xong; bốc hàng xong; đã lên xe; lên xe; lên hàng xong; đã bốc lên xe; đã lấy; hết rồi; đã bán hết; đã mua; mua đủ; mua đủ rồi; mua được rồi; đã mua được; đã xong; xong rồi; đã mua đủ; hết; đã hết; giao xong rồi; đã bán xong; đã giao đủ; giao đủ rồi; nhận đủ rồi; nhận đủ; đã nhận đủ; bán được rồi; đã bán được; hàng hết; nhận hàng xong; đã giao cho; loaded; complete; completed; finished; hàng hết rồi; bán sạch; bán sạch rồi
        cue MINE | của tôi; của em; của mình; của con; my; của tui; của e; của cháu; của chú; của anh; của chị; cua tao
        cue LIST | danh sách; ds; liệt kê; list; tin đã đăng; các tin đã đăng; những tin đã đăng; listings; my listings; xem lại các tin; xem lại tin; đơn đã đặt; tin đang đăng; các tin; mấy tin; đã đăng; my orders; hàng đã đăng; tin em đăng; tin tôi đăng; các đơn; đã đăng gì; đang đăng; đang bán gì; lịch sử
        service STATUS | trạng thái; tình trạng; tt; status; kiểm tra; tới đâu rồi; tới đâu; đến đâu rồi; đến đâu; tình hình; sao rồi; check; thế nào rồi; tiến độ; bao giờ; chừng nào; khi nào; ai hỏi; có ai hỏi; có ai hỏi chưa; tới chưa; đến chưa; được chưa; xong chưa; giao chưa; đi chưa; có ai mua chưa; ai mua chưa; bán được chưa; có ai liên hệ; mấy giờ tới; khi nào tới; chừng nào tới; when; theo dõi; chạy tới đâu; xe đâu rồi; xe tới chưa; xe đến chưa; ra sao rồi; đi tới đâu; tracking; where is; có tin gì chưa; có kết quả chưa; có người mua chưa; có khách chưa; có xe chưa; có ai hỏi mua chưa
        service REPORT | báo cáo; report; khiếu nại; tố cáo; phản ánh; complain; complaint; báo sự cố; sự cố; báo lỗi; phản hồi
        service REP_NO_SHOW | không đến; ko đến; không tới; ko tới; không đến lấy; không đến lấy hàng; ko đến lấy; ko đến lấy hàng; không tới lấy; ko tới lấy; không tới lấy hàng; ko tới lấy hàng; bỏ cọc; bom hàng; bùng; bùng kèo; bùng hàng; bẻ kèo; không nghe máy; ko nghe máy; mất liên lạc; không liên lạc được; không lấy hàng; ko lấy hàng; không thấy tới; không thấy đến; ko thấy tới; ko thấy đến; không thấy xe; không thấy ai; trễ hẹn; sai hẹn; lỡ hẹn; thất hẹn; no show; no-show; didnt come; did not come; không xuất hiện; hẹn mà không; không chịu lấy; chờ hoài; chờ mãi; đợi hoài; chưa thấy tới; chưa thấy xe; boom hàng; không chịu đến; không bắt máy; ko bắt máy; hẹn rồi không; tắt máy; never came
        service REP_SPOILED | thối; hư; hư hết; thối hết; dập; dập nát; úng; hỏng~3; hỏng hết; bị thối; bị hư; bị hỏng; thiu; mốc; spoiled; rotten; damaged; hàng xấu; hàng dỏm; kém chất lượng; không đúng chất lượng; ươn; ôi; thúi; thúi hết; hư hỏng; bể hết; bị bể; héo hết; chết hết; bị dập; bị úng; hàng lỗi; hư thối
        cue REP_BLOCKED | kẹt; bị kẹt; bị kẹt ở chốt; kẹt ở chốt; bị kẹt tại chốt; kẹt chốt; kẹt xe; chốt kiểm dịch; kẹt ở chốt; không cho xe qua; ko cho xe qua; không cho qua; ko cho qua; ko qua được; không qua được; không qua đc; ko qua dc; không cho xe đi; chốt không cho; bị chặn; bị chặn lại; chặn xe; chặn lại; cấm xe; cấm đường; không vô được; không ra được; không đi được; ách tắc; bị giữ; giữ xe; không cho đi; không cho vào; không cho vô; ko cho vô; ko cho vào; không cho ra; blocked; stuck; chốt chặn; quay đầu; bắt quay đầu; bắt quay xe; không cho xe vào; ko cho xe vào; không cho xe vô; tắc đường; ùn tắc; chốt~4; không cho thông chốt; không thông chốt; đường bị chặn; bị cấm
        service REP_SCAM | lừa đảo; lừa; giả mạo; fake; fake buyer; scam; scammer; gian lận; lừa gạt; mạo danh; lừa tiền; bị lừa; lừa cọc; hàng giả; người mua giả; cheat; fraud; lua dao
        service REP_PAYMENT | nợ; nợ tiền; nợ tiền hàng; không trả tiền; ko trả tiền; chưa trả tiền; chưa trả; không trả; ko trả; ko chịu trả; không chịu trả; quỵt; quỵt tiền; xù; xù tiền; chưa thanh toán; không thanh toán; ko thanh toán; giật nợ; thiếu tiền; chưa chuyển tiền; không chuyển tiền; ko chuyển tiền; chưa nhận được tiền; chưa nhận tiền; không đưa tiền; chưa đưa tiền; unpaid; not paid; chậm trả; trả tiền chậm; bùng tiền; giam tiền; còn thiếu tiền; did not pay; không trả tiền hàng; ko trả tiền hàng; chưa có tiền; giật tiền; no money
        service REP_SHORT_WEIGHT | thiếu; cân thiếu; thiếu cân; cân điêu; cân gian; thiếu ký; thiếu kí; hụt; hụt cân; hụt ký; short weight; underweight; cân không đủ; ăn gian cân; cân sai; không đủ ký; không đủ cân; giao thiếu; giao không đủ; thiếu hàng; cân thiếu ký; cân ăn gian; cân không đúng; cân láo
        cue REP_PRICE | ép giá; ép giá quá; dìm giá; bị ép giá; phá giá; price gouging; chặt chém; giá ép; ép giá nông dân; hạ giá vô lý
        cue REP_DISEASE | dịch bệnh; bệnh; dịch tả; cúm gia cầm; cúm; nhiễm bệnh; bị bệnh; dịch; chết dịch; lở mồm long móng; tai xanh; đốm trắng; chết hàng loạt; disease; sick; bệnh chết; heo bệnh; gà bệnh; tôm bệnh; vịt bệnh; bò bệnh; bị dịch; dịch tả heo; nổi cục; viêm da nổi cục
        command LOCK | phong tỏa; phong toả; giãn cách; giãn cách xã hội; lockdown; lockdown on; lock down; cách ly; cách ly xã hội; chỉ thị 16; ct16; dãn cách; phong toa toan; bị phong tỏa; bị giãn cách
        command UNLOCK | gỡ phong tỏa; dỡ phong tỏa; hết phong tỏa; bỏ phong tỏa; mở phong tỏa; hết giãn cách; gỡ giãn cách; ngưng giãn cách; ngừng giãn cách; kết thúc giãn cách; nới lỏng giãn cách; bỏ giãn cách; dỡ giãn cách; mở giãn cách; lockdown off; hết cách ly; gỡ bỏ phong tỏa; dỡ bỏ phong tỏa; hủy phong tỏa; thôi phong tỏa; thôi giãn cách; nới lỏng; hết lockdown; gỡ lockdown; bỏ lockdown; ngưng phong tỏa; ngừng phong tỏa; kết thúc phong tỏa; tháo gỡ phong tỏa; gỡ cách ly; tháo phong tỏa; bỏ cách ly; end lockdown; unlock; dỡ cách ly; gỡ bỏ giãn cách; dỡ bỏ giãn cách
        cue BROADCAST | thông báo; tb; gửi all; gởi all; gửi tất cả; gửi tin cho tất cả; nhắn tất cả; broadcast; loan báo; loan tin; gửi hết; gửi toàn bộ; gửi mọi người; nhắn all; nhắn mọi người; gửi cho tất cả; thông báo chung
        command STOPV | dừng; đừng; ngưng; ngừng; stop; tắt; chặn; dừng lại; thôi đừng; đừng có
        cue MSG | nhắn tin; gửi tin; tin nhắn; nhận tin; gửi tin nhắn; nhận tin nhắn; nhắn; sms; nhận thông báo; làm phiền; gửi nữa; nhắn nữa; gửi thông báo; nhắn tin nữa; gửi tin nữa; spam; messages; texting; sending; nhận tin nữa; làm phiền nữa
        command OPTOUTWORD | tc; unsubscribe; stopall; hủy dk; hủy đk; hủy đăng ký; hủy đăng kí; hủy dịch vụ; hủy dki; huy dich vu; hủy theo dõi; thôi theo dõi; bỏ đăng ký; bỏ theo dõi; opt out; optout; quit
        command OPTINWORD | start; tl; unstop; opt in; optin; subscribe; resume
        cue REOPEN | bật lại; mở lại; bật; nhận lại; nhận tin lại; nhận lại tin; nhắn tin lại; gửi tin lại; nhận lại tin nhắn; nhắn lại; dk lại; đk lại; đăng ký lại; đăng kí lại; tiếp tục; tiếp tục nhận; tiếp tục nhận tin; tiếp tục gửi tin; cho nhận lại; muốn nhận lại; mở lại cho
        cue REGISTER | đăng ký; đăng kí; dk; đk; dki; dkí; dky; dký; đki; ghi danh; register; sign up; tham gia; mở tài khoản; tạo tài khoản; đăng ký tài khoản; đăng kí tài khoản; dk tài khoản; dkí tài khoản; đăng kí thành viên; dang ki; join; signup; registration; xin đăng ký; đăng ký làm; xin tham gia
        cue NAMED | tên; tên là; tôi tên; em tên; tôi là; em là; tui là; mình là; name; my name is; con là; anh là; chị là; tui tên; họ tên
        role farmer | nông dân; nhà vườn; người trồng; trồng rau; nuôi tôm; nuôi cá; nuôi heo; nuôi gà; trồng lúa; trồng cây; chủ vườn; hộ dân; farmer; bà con; nhà nông; hộ nuôi; chăn nuôi; trồng trọt; chủ trại; trang trại; làm vườn; làm ruộng; làm rẫy; hộ nông dân; nuôi; trồng; nd
        role buyer | thương lái; thương nhân; doanh nghiệp; công ty; cty; người mua; vựa; nhà máy; siêu thị; bếp ăn; nhà hàng; tiểu thương; đầu mối; lái buôn; buyer; company; chủ vựa; vựa trái cây; cửa hàng; nhà phân phối; xuất khẩu; dnghiep; bếp ăn từ thiện; bếp; quán ăn; quán; kho lạnh; đại lý; trader; khách sạn; trường học; bệnh viện
        role trucker | tài xế; chủ xe; nhà xe; lái xe; trucker; driver; vận tải; bác tài; chủ ghe; tài công; hãng xe; lái ghe; xe chở hàng; carrier; chở thuê
        role coordinator | điều phối; điều phối viên; coordinator; cán bộ; tổ trưởng; đầu mối tỉnh; cán bộ xã; cán bộ huyện; dieu phoi vien; quản lý
        role coop | htx; hợp tác xã; coop; cooperative; tổ hợp tác; tht; hợp tác xã nông nghiệp; htx nông nghiệp; htxnn
        cue HELP | trợ giúp; giúp đỡ; help; hướng dẫn; hd; menu; cú pháp; cách dùng; cách sử dụng; hdsd; lệnh; các lệnh; hỗ trợ; không hiểu; ko hiểu; k hiểu; hok hiểu; chưa hiểu; chẳng hiểu; hông hiểu; dont understand; not understand; do not understand; tư vấn; trogiup; không biết cách; ko biết cách; không biết; ko biết; không biết nhắn; instructions; hướng dẫn sử dụng; chỉ cách; chỉ em; chỉ tôi; chỉ mình; hướng dẫn giúp; chỉ giùm; chỉ dùm; cần giúp; cần giúp đỡ; help me; guide
        cue HOW | cách; làm sao; sao; thế nào; như thế nào; làm thế nào; làm cách nào; bằng cách nào; làm sao để; how; how to; kiểu gì; ra sao; sao để; cách nào; phải làm sao; như nào; là sao; cách để
        cue POST | đăng tin; đăng; nhắn; soạn; soạn tin; gõ; đăng bài; ghi tin; nhắn tin sao
        cue HUMAN | tổng đài; nhân viên; gặp người; nói chuyện với người; người thật; tổng đài viên; gặp nhân viên; human; operator; agent
        noise GREET | chào; xin chào; chào bạn; chào các bạn; chào shop; chào em; alo; hello; hi; hey; cảm ơn; cám ơn; thank; thanks; thank you; tks; thanks you; thks; tạm biệt; bye; bye bye; hẹn gặp lại; chúc ngủ ngon; good morning; camon; cảm tạ; chào buổi sáng; có ai ở đó không; có ai ở đó ko; có ai ko; có ai không; ai đó không; kính chào; xin cảm ơn; cám ơn nhiều; cảm ơn nhiều; alô; aloo; chao shop; chúc sức khỏe; goodbye; cảm ơn bạn; cảm ơn anh; cảm ơn em; chúc một ngày tốt lành; chúc mừng năm mới; chúc buổi sáng tốt lành; ê; hê lô; hế lô; helo; hullo
        command MORE | xem thêm; xem tiếp; tiếp; tiếp theo; more; next; trang sau; xem nữa; thêm nữa; coi tiếp; coi thêm; trang tiếp
        command FIGURES | thống kê; figures; số liệu; statistics; stats; tổng kết; tổng hợp
        command APPROVE | duyệt; phê duyệt; approve; xét duyệt
        command BLOCK | khóa; khoá; khóa số; block; khóa máy; chặn số
        command UNBLOCK | mở khóa; mở khoá; bỏ chặn; unblock; gỡ khóa; bỏ khóa; mở chặn
        command ACTFOR | thay; thay mặt; thay cho; đăng hộ; nhắn hộ; on behalf of; act for; làm thay
        command CONNECT | nối; ghép đơn; connect; ghép tin; match; nối tin; kết nối
        command LINK | liên kết; link; nối tài khoản; nối số
        command CALLBACK | gọi; gọi lại; gọi cho tôi; gọi lại cho tôi; call; call me; call back; gọi em; gọi cho em; gọi điện cho tôi; gọi điện lại; xin gọi lại; gọi lại giúp; gọi giùm; gọi lại cho em; gọi tôi; gặp tổng đài; gọi mình; call me back; nhờ gọi lại
        command CLOSETICKET | đóng số; đóng phiếu; close ticket; đóng sự cố
        command FORGET | xóa dữ liệu; xoá dữ liệu; xóa thông tin; xóa hết dữ liệu; xóa tài khoản; quên tôi; forget; forget me; xóa hết thông tin; delete my data; xóa số của tôi; xóa thông tin của tôi
        command NOTICEOFF | ngưng báo; ngừng báo; tắt báo; đừng báo; ngung bao tin
        command NOTICEON | báo lại; bật báo; mở báo; báo tiếp
        command EN | en; english; tiếng anh; eng
        command VI | vi; vn; tiếng việt; vietnamese; viet
        command ACCENTON | dấu; có dấu; tin có dấu; bật dấu; gõ có dấu
        command ACCENTOFF | không dấu; ko dấu; k dấu; bỏ dấu; tắt dấu; kg dấu; hok dấu
        """#
}
