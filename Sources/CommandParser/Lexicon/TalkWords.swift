/// Words that mark a text as none of the bot's business, and asides that tell only what kind of talk it is.
///
/// The lines are like those of `TradeWords`; `Evidence` says what each name weighs.
enum TalkWords {
    static let table: StaticString = #"""
        junk CHAT | dạo này; cải lương; ca nhạc; hát bội; hát chèo; đờn ca tài tử; đá gà; đá banh; bóng đá; coi phim; xem phim; đi chùa; đi đám; trời ơi; ơi là trời; trời đất; trời đất ơi; quá trời; quá trời luôn; ông trời; giá mà; giá như; ước gì; phải chi
        junk CHAT | là gì vậy; để làm gì; làm gì đó; làm gì vậy; làm gì thế; đang làm gì; ăn gì; ăn cơm; ăn cơm chưa; ăn chưa; ăn sáng chưa; ăn tối chưa; ăn nhậu; đi nhậu
        junk CHAT | nhậu nhẹt; uống nước; uống gì; uống thuốc; đi chơi; đi học; đi làm; đi ngủ; đi cà phê; đi câu; đi câu cá; đi bơi; đi khám; đi bệnh viện; đi lễ; đi bộ
        junk CHAT | ngủ chưa; ngủ đi; ngủ quên; dậy chưa; thức dậy; nhớ quá; nhớ quá khứ; nhớ lắm; nhớ ghê; thương lắm; thương quá; thương nhớ; buồn quá; buồn ghê; buồn ngủ
        junk CHAT | buồn thế; vui quá; vui ghê; vui vẻ; mệt quá; mệt lắm; mệt ghê; đau đầu; đau bụng; đau lưng; đau răng; nhức đầu; chóng mặt; hoa mắt; đói bụng; đói quá~6
        junk CHAT | bác sĩ; khám bệnh; sợ quá; sợ lắm; hay nhỉ; giỏi quá; giỏi ghê; xấu ghê; đẹp ghê; dễ thương; dễ sợ; ghét quá; ghét ghê; ghê vậy; chán quá; chán ghê
        junk CHAT | tội nghiệp; cười bể bụng; buồn cười; mắc cười; tức cười; tiếu lâm; khóc; kể chuyện; câu chuyện; chuyện gì; coi phim; xem phim; phim
        junk CHAT | ca hát; nghe nhạc; bài hát; học bài; bài tập; làm bài; thi đậu; thi rớt; môn toán; trung bình môn; giáo dục; cô giáo; thầy giáo; nhà trường; lớp học
        junk CHAT | vợ chồng; hàng xóm; nhà hàng xóm; cha mẹ; công cha; người ta nói; người yêu; tình yêu; cuộc đời; cuộc sống; giữa đời; đời này; thiên hạ; mục đích
        junk CHAT | ý nghĩa; hèn chi; hèn gì; thảo nào; đúng là; nam mô; a di đà; thần tài; tin đồn; tin tức; thời sự; ti vi; hết pin; máy bay; tàu hỏa; ga tàu
        junk CHAT | rảnh không; rảnh hông; khỏe không; khoẻ không; khỏe chưa; về đến nhà; rước con; đưa em đi; nhầm máy; nhầm số; lộn số; gọi nhầm; đám tang; đám tiệc
        junk CHAT | đám ma; thắp hương; nấu cơm; nấu canh; nấu ăn; món ăn; tắm rửa; giặt đồ; quét nhà; rửa chén; con nít; thằng bé; thằng cu; muỗi cắn; xạo; nói xạo
        junk CHAT | xạo quá; ai mà chịu nổi; râu ria; cầu được ước thấy; mùa nước nổi; mùa lúa chín vàng
        junk CHAT | nửa đêm rồi; chúc ngon miệng; mất ngủ; cãi nhau; haha; hihi; hehe; huhu; đánh bài; đánh đề; đánh lô; vé số; xổ số kiến thiết
        junk CHAT | trúng độc đắc; bài ca; ca dao; núi thái sơn; nghĩa mẹ; mùa đông lạnh; vì sao giá; chảnh quá; bạn tình tôi; hỏi nợ; trông đình; quá khứ; hối hận
        junk CHAT | em bị bệnh; tôi bị bệnh; tui bị bệnh; em bị ốm; làm sao mà biết; buồn lắm; ngủ trưa; ngủ nướng; dậy sớm; ngồi chơi; ở nhà chơi; chơi game; thấy ghê; nghe đồn; nghe đâu; lâu quá không gặp
        junk CHAT | lâu rồi không gặp; hôm nào gặp; hôm nào rảnh; hẹn gặp; cưới vợ; lấy vợ; lấy chồng; sinh em bé; thôi nôi; chúc thọ; đi đám; đi ăn cưới; ăn cưới
        junk CHAT | giải khuây; học hành; thi cử; trúng tuyển; ăn tết chưa; lì xì; đón tết; pháo hoa; giao thừa; đi nhậu không; làm vài ly; nhớ anh; nhớ em; nhớ má; nhớ mẹ
        junk CHAT | nhớ nhà; thương anh; thương em; mơ đẹp; ngủ ngon nha; xét lớp; xét bánh; hỏng xe; ai đây; ai đó; ai vậy; số ai; lộn số rồi; nhầm số rồi; đau quá; bị sốt
        junk CHAT | con sốt; sốt cao; bị ho; nhập viện; nằm viện; viện phí; cấp cứu; đi tiêm; tiêm vắc xin; vắc xin; tiêm ngừa; mũi 1; mũi 2; f0; f1; dương tính; test nhanh
        junk CHAT | khai báo y tế; bún riêu; quán nhậu; phở ngon; hay quá ta; bó tay; chuyện cười; cười đau bụng; đố vui; đố bạn; nghĩ học; nghỉ học; đi đón; đón con
        junk CHAT | lãnh lương; gửi tiền về; gửi má; gửi mẹ; mượn tiền; cho mượn; trả lại tiền mượn; con ngoan; mau lớn; thi toán; cháu nội; cháu ngoại
        junk CHAT | đám hỏi; giỗ ông; giỗ bà; ngày giỗ; cúng ông bà; đi chùa; cầu mong; cầu xin; lạy phật; lạy chúa; chúa thương; bình an cho; niềm vui; kỷ niệm
        junk CHAT | hát karaoke; coi đá banh; đá gà; bắt đề; cá độ; chia tay; hết tiền rồi; buồn tình; em nhớ; anh nhớ; nhớ quá đi; đi đâu đó; đi đâu vậy; về chưa
        junk CHAT | tới nhà chưa; có nhà không; đang đâu; đang ở đâu vậy; mấy giờ về; chừng nào về; khi nào về; bao giờ về; về ăn; ăn tối; ăn trưa; ăn sáng; ăn khuya
        junk CHAT | mời cơm; mời anh chị tới dự; tới dự; dự tiệc; chung vui; chia buồn; từ trần; qua đời; mất rồi; an táng; hạnh phúc
        junk CHAT | đi chơi; rủ đi; gáy; gáy suốt đêm; ngủ không được; ngủ ko được; ăn trộm; bắt trộm; mất trộm; bị mất; tức ghê; chịu đẻ; đẻ trứng; đẻ được
        junk CHAT | con ngủ; đi về nè; tao đi; mày ơi; ê mày; tụi mày; tụi tao; mày đang; tao đang; bài này; vui ghê ta; đẹp quá; xinh quá; thấy thương; nói chuyện
        junk CHAT | kể nghe; nghe nè; khóc; đánh con; đánh con đề; ghi đề; ghi lô; cho con xin; xin mẹ; xin ba; xin má; gửi lên trường; nhà trọ con
        junk CHAT | đóng học; đóng tiền học; tiền học; tiền trọ; hết tiền; cho vay; nhớ mua; nhớ ăn; nhớ uống; nhớ mặc; đừng quên; quên mua; quên lấy; quên tắt
        junk CHAT | trả nợ; ăn với; ăn gì chưa; ăn kẹo; bánh sinh nhật; heo đất; con heo đất; ống heo; nhậu; trả lời sau; trả lời sau nha; yêu thương; đời cho; mùa xuân này; mùa xuân; không về được; mẹ ơi con; má ơi con; ngủ đi con; thương con; nhà có ai không; ru con; xếp hàng; đi tiêm chủng; đi tàu; đi taxi; chờ mẹ; chờ ba; đón mẹ; đón ba; lá bay; mùa thu lá bay; trời thu; gió thu; thu vàng; tình thương; nhớ thương; lời ca; ca khúc; họp mặt; họp lớp; hội lớp; hội khóa; bạn học cũ; gặp mặt; liên hoan; tất niên; tân niên; số mới; số mới của em; số mới của anh; lưu lại nha; lưu số; đổi số; hỏi ngu; câu đố; cái nào nặng hơn; nặng hơn; đố em; thầy hùng; nhà thầy; nhà cô; lấy mất; trộm vô nhà; mất trộm; trộm vô; thông tin tàu; mắc võng; mắc áo; đại học; đậu đại học; nợ nần; bán nợ; mua bán nợ; đòi nợ; công ty đòi nợ; bận rộn; bận quá; bận rồi; bận lắm; đang bận; ốm nặng; ốm rồi; bị ốm; om nặng; bị té; té xe; đi đẻ; sắp sinh; mới sinh; sinh đôi; cai sữa; nhổ răng; cắt tóc; gội đầu; mua vé; lên tàu; xuống tàu; tới trường; trường mình; bạn thân; hát hò; nhạc chờ; chó nhà; mèo nhà; chuồng chạy mất; chạy mất
        junk JUNK | tiền điện; tiền nước; hạn thanh toán; thanh toán trước; vui lòng thanh toán; evn; ghtk; ghn; bưu tá; biến động số dư; tử vi; chính hãng; xe cứu thương
        junk JUNK | cứu thương; xe khách; xe buýt; xe bus; xe đò; xe ôm; hành lý; ký gửi; vé tàu; vé xe; lịch thi đấu; tỷ số; gửi tin này; đội tuyển; đội nhà
        junk JUNK | huấn luyện viên; bàn thắng; thủ môn; mùa hè này; mùa hè năm nay; mùa hè nóng; sinh nhật; đám cưới; đám giỗ; nhà hàng tiệc cưới; học bổng
        junk JUNK | khai giảng; phụ huynh; học sinh; thầy cô; ca nhạc; ca sĩ; mất ví; mất giấy; tìm trẻ lạc; tìm người thân
        junk JUNK | năm sinh; mobi; mua 1 tặng 1; mua 2 tặng 1; mua 3 tặng 1; mua một tặng một
        junk JUNK | mua hai tặng một; đội bóng; trận đấu; vô địch; cầu thủ; mất giấy tờ; rơi giấy tờ; rơi ví; nhặt được; bạn gái~6; bạn trai~6; phim hay; bài hát; điều ước
        junk JUNK | gửi cho 10 người; chuyển tiếp cho 10 người; nhắn tin này cho; có bầu; mang bầu; tuyển nhân viên; tuyển gấp; em yêu; anh yêu; yêu em; yêu anh; cần tuyển
        junk JUNK | tuyển lao động; bản thân; nhận quà; vay tiền; vay vốn; cho vay; vay nóng; vay nhanh; lãi suất; giải ngân; nợ xấu; trả góp; thế chấp; tín dụng
        junk JUNK | otp; mã xác nhận; mã xác thực; ma xac minh; mã pin; mật khẩu; password; verification code; số dư; so du tk; biến động; tài khoản chính; tk chính
        junk JUNK | dung lượng; gói cước; gói data; nạp thẻ; thẻ nạp; giá trị thẻ nạp; khuyến mại; khuyến mãi; ưu đãi; voucher; quà tặng; miễn phí; mien phi 100
        junk JUNK | trúng thưởng; trúng số; giải thưởng; chúc mừng bạn đã; chúc mừng quý khách; quay số; http; https; www; bit ly; bitly; click; truy cập; tải app
        junk JUNK | tải ứng dụng; casino; cá cược; cá độ; lô đề; xổ số; kqxs; xsmb; nổ hũ; soi cầu; nhà cái; game bài; bóng đá; đá banh; đá bóng; soạn tt; soan tin gui
        junk JUNK | gửi 8; 8xxx; tổng đài 9; việc nhẹ; lương cao; việc làm; tuyển~3; tuyển dụng; tuyển công nhân; cộng tác viên; thu nhập; thuốc giảm cân; giảm cân; viagra
        junk JUNK | vé số; thẻ cào; followers; bitcoin; btc; forex; chứng khoán; cổ phiếu; bảo hiểm; visa; hộ chiếu; bằng lái; làm bằng; đô la; lottery; winner
        junk JUNK | congratulations; prize; your code; code is; verification; account; viettel; vinaphone; mobifone; vietcombank; vcb; agribank; bidv; techcombank; momo
        junk JUNK | quý khách đã; chuyển tiếp tin nhắn này; chia sẻ ngay; karaoke; massage; quảng cáo; qc; fanpage; facebook; fb; livestream; follow; hotsale; sale off
        junk JUNK | giảm 50; giảm giá sốc; flash sale; freeship; shopee sale; lazada sale; tinder; hẹn hò; người yêu; tiền ảo; học phí; khóa học; tiếng anh giao tiếp
        junk JUNK | gia sư; vé máy bay; du lịch; tang ngay; tặng ngay; hoàn tiền; đáo hạn; rút tiền; stk; gd thành công; atm; vietlott; mega; mã otp; mat ma
        junk JUNK | grab; shopee; lazada; tiki; tpbank; acb; sacombank; vpbank; mbbank; hdbank; shb; zalopay; vnpay; napas; hóa đơn; hoá đơn; kỳ hóa đơn; tiền cước~4
        junk JUNK | thuê bao; quý thuê bao; cú pháp dk; dịch vụ gprs; data; 4g; 5g; kính gởi phụ huynh; kính gửi phụ huynh; đơn hàng đã giao thành công; giao hàng nhanh
        junk JUNK | giao hàng tiết kiệm; shipper; bưu điện; chuẩn bị tiền; thu hộ; trúng iphone; trúng xe; nhận giải; nhận thưởng; 18001090; soạn dk gửi
        junk JUNK | hết hạn sử dụng; sắp hết hạn; gia hạn; lương tháng; lương 8 triệu; thợ may; thợ hồ; thợ xây; giúp việc; bảo vệ; phụ hồ; tìm việc; xin việc
        junk JUNK | tuyển lái xe; tuyển thợ; xin lỗi quý khách; sửa điện nước; sửa ống nước; sửa máy; hút hầm cầu; khoan giếng; thông cống; diệt mối; làm bằng giả
        junk JUNK | bằng lái xe; bằng a1; bao đậu a1; cho vay không thế chấp; tiền góp; góp ngày; bốc bát họ; chơi hụi; xe du lịch; du lịch; khách sạn 3 sao
        junk JUNK | vé xe khách; cho thuê xe du lịch; cầu lộc; gặp may; may mắn trong; kiếp nạn; phật tổ
        junk JUNK | tk khuyến mại; tài khoản khuyến mại; hsd; kiểm tra tk; tk thuê bao; người tiêu dùng; nhận cày; cày đất; xới đất; cày thuê; gặt thuê; làm cỏ thuê
        junk JUNK | hái thuê; nhận gặt; máy gặt thuê; nhận sửa; nhận làm; nhận xây; nhận thi công; nhận vẽ; sửa xe; sửa nhà; xây nhà; cho nợ
        junk JUNK | quyên góp; danh sách ủng hộ; chuyển tiếp tin này; gặp xui; vận may; tài lộc; đọc xong gửi
        junk JUNK | lời nguyền; số trúng; kết quả xổ số; tra cứu tại; liên hệ 1900; dien thoai ho tro; sms banking; mobile banking; internet banking; thẻ tín dụng
        junk JUNK | khoản vay; lãi thấp; hạn mức; bảo dưỡng; cúp điện; cúp nước; mất điện; cắt điện; lịch cúp điện; điện lực; tạm ngừng cấp điện
        junk JUNK | ngừng cung cấp điện; thông báo cúp điện; ủng hộ quỹ; quỹ vắc xin; bưu phẩm; kiện hàng; bưu kiện; bấm vào; bấm vào link; tư vấn luật; luật sư; vncc; cú pháp gửi; gửi 1408; tu van; khóa tài khoản; bị khóa; tài khoản của quý khách; tài khoản quý khách; đăng nhập; phí dịch vụ; phí duy trì; hạng thẻ; điểm thưởng; đổi điểm; mã giảm giá; mã km; nhập mã; deal hot; số lượng có hạn; nhanh tay; khai trương; bộ công an; công an
        junk STUFF | máy cày; máy xới; máy gặt; máy gặt đập; máy kéo; máy cắt cỏ; máy phun thuốc; kubota; isuzu~6; hyundai; honda~6; yamaha~6; son môi; mỹ phẩm; loa kéo; loa~6; amply~6; ampli~6; dàn âm thanh; trà sữa; cà phê sữa đá; quần jean; quần jeans; quần tây
        junk STUFF | cần người hái; cần người làm; cần người cắt; cần người phụ; cần người giúp việc; cần người trông; cần công hái; cần công cắt; cần nhân công; cần lao động; kiếm người hái; tìm người hái; tìm người làm; tuyển người; tuyển người hái; thuê người hái; mướn người hái; bao ăn ở; bao ăn bao ở
        junk STUFF | áo thun; áo sơ mi; áo khoác; giày dép; váy đầm; thời trang; mèo anh; chó poodle; thú cưng; bán vàng; mua vàng; vàng sjc; giá vàng sjc; giá vàng hôm nay; vàng 9999; vàng miếng; sơ mi nam; sơ mi nữ; áo phông; xe sh; xe máy
        junk STUFF | xe wave; wave~6; xe honda; exciter; air blade; airblade; vario~6; xe đạp; xe hơi; ô tô; xe ô tô; xe điện; điện thoại cũ; iphone; samsung; oppo~6; laptop
        junk STUFF | học lái; học lái xe; thi bằng lái; lấy bằng; bằng lái xe; macbook; máy tính; tivi; tủ lạnh; tủ đông~9; tủ mát; tủ kem; máy giặt; máy lạnh; tai nghe; quần áo; túi xách; đồng hồ; kem trộn; nước hoa; xi măng; nội thất; sofa~6; bàn ghế~14
        junk STUFF | máy cày; máy bơm; sim số; sim tứ quý; sim ngũ quý; sim tam hoa; sim thẻ; sim rác; sim lộc phát; sim số đẹp; sim đẹp; sim mobi; sim vina; sim viettel; đất nền; bán đất; mua đất; lô đất; nền đất; thổ cư; căn hộ; chung cư
        junk STUFF | biệt thự; nhà trọ; phòng trọ; nhà phố; mặt tiền; sổ hồng; sổ đỏ; bất động sản; nhà đất; nhà cấp 4; mặt bằng; kiot~6; nhà 2 tầng; nhà 3 tầng; 2 tầng
        junk STUFF | 3 tầng; nhà lầu; sang sạp; sang lại sạp; sang tiệm; sang shop; quán cafe; sang quán; cho thuê đất; cho thuê nhà; cho thuê ruộng; thuê đất; sang đất
        junk STUFF | sang nhượng đất; ngũ quý; tứ quý; điện thoại nokia; điện thoại iphone; điện thoại samsung; điện thoại oppo; bán điện thoại; mua điện thoại
        junk STUFF | điện thoại mới; cái điện thoại; chiếc điện thoại; nokia~6; xiaomi~6; vivo~6; huawei~6; vsmart~6; ipad~6; smartphone; máy ảnh; máy in; màn hình; bàn phím
        junk STUFF | chuột máy tính; pc~6; asus~6; cục sạc; sạc dự phòng; bếp gas; nồi cơm; nồi cơm điện; máy xay; quạt máy; quạt điện; bình ga; bình gas
        junk STUFF | giường~6; giường gỗ; tủ gỗ; tủ quần áo; bàn nhựa; ghế nhựa; bàn gỗ; ghế gỗ; ghế đá; bộ bàn; chén dĩa; gạch ống; gạch men
        junk STUFF | sắt vụn; sắt thép; cát xây; cát xây dựng; cát san lấp; đá xây dựng; sơn nước; gỗ xoan; gỗ tạp; xe lăn; xe wave alpha; wave alpha
        junk STUFF | xe dream; xe attila; xe tay ga; xe số; xe cup; xe cub; sirius~6; winner x; xe future; xe tải cũ; xe 7 chỗ; xe 4 chỗ; xe 16 chỗ; toyota~6; mazda~6
        junk STUFF | vinfast; ford~6; xe ga; máy cày kubota; kubota~6; yanmar~6; máy gặt; máy gặt đập; máy xới; máy phát điện; máy phun; bình xịt; máy cưa; máy khoan; máy hàn
        junk STUFF | máy may; phân bón; phân npk; npk; phân ure; phân urê; ure; urê; kali~6; thuốc trừ sâu; thuốc bảo vệ thực vật; thuốc bvtv
        junk STUFF | thuốc cỏ; thuốc diệt cỏ; thuốc sâu; thuốc tây; thuốc bổ; thuốc nam; thuốc lá; vàng 9999; vàng 24k; vàng 18k; cây vàng; chỉ vàng; lượng vàng; nhẫn vàng
        junk STUFF | dây chuyền; kim cương; khẩu trang; nước rửa tay; kit test; áo dài; giày~6; balo~6; vali~6; mắt kính; kem dưỡng
        junk STUFF | sữa rửa mặt; dầu gội; bỉm~6; đồ chơi; xe đồ chơi; sách cũ; sách giáo khoa; vé xem; vé số; vé ca nhạc; vé xem phim; miếng đất; mảnh đất
        junk STUFF | đất thổ cư; đất ruộng; đất vườn; đất mặt tiền; công đất; nền nhà; căn nhà; mua nhà; bán nhà; nhà mặt tiền; nhà hẻm; nhà nguyên căn; ki ốt; homestay
        junk STUFF | sổ riêng; chính chủ cần bán nhà; chó phốc; chó cỏ; gà chọi; gà đá; gà cảnh; cá kiểng; cá cảnh; chim cảnh; chào mào; chim chào mào
        junk STUFF | cu gáy; lồng chim; hồ cá; tranh đá; cổ vật; rượu tây; rượu ngoại; thùng bia; bia tiger; bia sài gòn; heineken; nước ngọt
        junk STUFF | coca~6; pepsi~6; mì gói; mì tôm; mì hảo hảo; bánh kẹo; bánh trung thu; bánh mì; acc game; nick game; thẻ game; thẻ điện thoại; sim 4g
        junk STUFF | dầu nhớt; vỏ xe; lốp xe; ruột xe; ắc quy; bình ắc quy; bao bì; thùng xốp; thùng carton; lưới b40; màng phủ; ống nước
        junk STUFF | ống tưới; béc tưới; giống lúa giả; cây cảnh; bonsai~6; chậu kiểng; than đá; mùn cưa; phế liệu; giấy vụn; đồng nát; ve chai
        junk STUFF | máy ấp; máy ấp trứng; máy tuốt; máy tuốt lúa; máy suốt lúa; máy sấy; máy đập; máy băm; máy băm cỏ; máy nghiền; máy ép; máy ép mía; máy cắt cỏ
        junk STUFF | máy phun thuốc; máy sạ; máy kéo; máy vắt sữa; máy lọc nước; máy nổ; máy dầu; máy nước; máy photo; máy trộn; máy trộn bê tông; máy rửa xe; máy tính bảng
        junk STUFF | máy hút sữa; sang nhượng; sang nhượng sạp; sang gấp; sang lại quán; nhượng lại quán; sạp rau; sạp bán; đất vườn; đất nông nghiệp; đất rẫy
        junk STUFF | rẫy cà phê; vườn cà phê cần bán; thửa đất; ao tôm cần bán; nhà vườn nghỉ dưỡng; quần áo si; quần áo sỉ; đồ điện; đồ gia dụng
        junk STUFF | hàng thùng; hàng xách tay; hàng hiệu; giày thể thao; tiệm vàng; tiệm tạp hóa; tạp hóa; cửa hàng tạp hóa; ghe cũ; xe tải trả góp; vàng 9999
        junk STUFF | nồi niêu; ti vi; đầu đĩa; âm ly; chung cư mini; xe cũ; xe zin; biển số đẹp; ve chai; bình xịt thuốc; thuốc; thuốc ho; thuốc đau; thuốc nhuộm
        junk STUFF | hột xoàn; cám con cò; cám heo; cám gà; thức ăn chăn nuôi; vitamin; men vi sinh; vôi bột; dây thừng; xô nhựa; can nhựa; thùng phuy; phuy; bồn nước
        junk STUFF | bồn inox; inox; cửa sắt; cửa nhôm; nhôm kính; cửa cuốn; tôn lạnh; thuê nhà; cho thuê mặt bằng; bóng đèn; pin mặt trời; năng lượng mặt trời
        junk STUFF | tóc giả; mỹ nghệ; bao than; than tổ ong; than gáo; than hoa; mua bán vàng; mua bán nhà đất; mua bán xe; mua bán điện thoại; thu mua vàng; thu mua đồ; thu mua xe; thu mua xe cũ; thu mua điện thoại; thu mua laptop; thu mua phế liệu; thu mua ve chai; thu mua sắt vụn; thu mua giấy vụn; mua phế liệu; mua sắt vụn; mua ve chai; mua đồ cũ; mua đồ cổ; mua xe cũ; mua tóc; mua tóc dài; mua bằng; mua điện thoại cũ; máy cũ; máy cũ các loại; các loại máy; cho thuê kho; thuê kho; kho cho thuê; nhà xưởng; cho thuê xưởng; cho thuê nhà xưởng; cho thuê ki ốt; cho thuê sạp; cho thuê phòng; phòng cho thuê; cho thuê ao; cho thuê vườn; cho thuê xe máy
        junk NEWS | vnexpress; vtv; vtv1; vtv24; bản tin~14; báo mới; báo lao động; báo tuổi trẻ; báo thanh niên; báo nông nghiệp; báo dân trí; lập đỉnh; phấn khởi; ùn ứ
        junk NEWS | thiệt hại; bộ công thương; bộ nông nghiệp; bộ y tế; cả nước; trên cả nước; trung ương; quốc hội; chính phủ; trung quốc tạm dừng
        junk NEWS | xuất khẩu đạt; dự kiến; theo tin; báo điện tử; trúng mùa; vụ hè thu; vụ đông xuân; dự báo; kim ngạch
        junk NEWS | thủ tướng; bộ trưởng; chủ tịch; giá xăng; xăng dầu; giá vàng; tỷ giá; tòa án; viện kiểm sát; xuất khẩu việt nam; xuất khẩu gạo; xuất khẩu tôm
        junk NEWS | xuất khẩu trái cây; xuất khẩu nông sản; xuất khẩu cá tra; xuất khẩu rau quả; giá gạo xuất khẩu; usd/tấn; usd tan; tăng mạnh; giảm mạnh; tăng vọt
        junk NEWS | lao dốc; tăng nhẹ; giảm nhẹ; đi ngang; tăng thêm; so với; so với tuần trước; so với hôm qua; so với cùng kỳ; năm trước; năm ngoái; ước đạt
        junk NEWS | đạt mức; dao động; dao động từ; theo sở; theo bộ; theo ông; ông cho biết; sở nông nghiệp; sở nn; sở nn ptnt; nn ptnt; cục trồng trọt
        junk NEWS | tổng cục; hải quan; hiệp hội; vfa; vasep; vicofa~6; ubnd; ubnd tỉnh; ubnd xã; ubnd huyện; chỉ đạo; nghị định; chỉ thị; công văn; quyết định; văn bản
        junk NEWS | tạm ngưng; tạm ngừng; tạm dừng; cửa khẩu tân thanh; ùn tắc tại cửa khẩu; thông quan; được mùa; mất mùa; trúng lớn; trúng giá; được mùa mất giá
        junk NEWS | được giá~8; nhiều hộ; nhiều hộ dân; nhiều nông dân; nông dân trồng; người trồng; bà con nông dân phấn khởi; mỗi năm; trong quý
        junk NEWS | triệu tấn; tỷ usd; triệu usd; phóng viên; theo phóng viên; thời sự tối; tin nóng; tin nhanh
        junk NEWS | tin thị trường; thị trường hôm nay; tin vắn; điểm tin; đài truyền hình; đài báo; báo nói; đọc báo; coi báo; coi tivi; xem tivi; trên tivi; trên báo
        junk NEWS | trên mạng; mạng nói; nghe nói; nghe đâu; nghe đâu giá; nghe đài; nghe người ta; người ta đồn; nghe bảo; nghe mấy ông; thấy nói; đọc thấy
        junk NEWS | xâm nhập mặn; ca nhiễm; ca mắc; ca covid; ca mới; thêm ca; khuyến cáo; người dân; bà con cẩn thận; dự thảo
        junk NEWS | hội nghị; hội thảo; lễ hội; khai mạc; bế mạc; tuần lễ; đại biểu; sàn giao dịch; thương vụ; london~6; new york; robusta london; thế giới
        junk NEWS | thị trường thế giới; trung quốc; nhật bản; hàn quốc; thái lan; ấn độ; campuchia; đưa tin; báo đưa tin; hàng trăm tấn; hàng ngàn tấn; hàng nghìn tấn; hàng vạn tấn; hàng trăm hộ; hàng ngàn hộ; hàng trăm héc ta; vnn; dân việt; tiền phong; zing; kênh 14; đài tiếng nói; theo thống kê; sản lượng ước; giá trị xuất khẩu; thị trường trung quốc; thị trường mỹ; thương lái trung quốc; chính sách; gói hỗ trợ; hỗ trợ người dân; đề xuất; kiến nghị; lệnh cấm; thuế; tăng giá mạnh; giảm giá mạnh; nhà vườn lãi; thua lỗ; khủng hoảng; bất ngờ; kỷ lục; cao kỷ lục; mức cao; mức thấp; cùng kỳ năm; cùng kỳ năm trước; cùng kỳ năm ngoái; cùng kỳ năm 2020; bản tin thị trường; giá thị trường hôm nay; tin thị trường; 6 tháng đầu năm; 9 tháng đầu năm; 10 tháng đầu năm; 11 tháng đầu năm; đầu năm đến nay; quý 4 năm; quý 3 năm
        junk HOME | về nấu; nấu phở; nấu canh chua; nấu cháo; nấu chè; kho tiêu; kho tộ; luộc ăn; ăn lẩu; làm gỏi; canh chua
        junk HOME | bữa cơm; bữa tối; ăn với cơm; cho con ăn; cho bé; cho bé ăn; ăn dặm; đi chợ; đi siêu thị; vô siêu thị; ghé chợ; ghé siêu thị
        junk HOME | chợ về; chưa về; tủ đá; ăn ngọt; ăn ngon; ngon lắm; ngon ghê; ăn hết; ăn không hết; nuôi cho vui; nuôi chơi; nhà nuôi ăn; tập thể dục
        junk HOME | nhà trẻ; đi học thêm; học thêm; bài vở; cơm trưa; cơm tối; cơm chiều; hộp cơm; ly cà phê; ly trà; mâm cơm; cúng giao thừa
        junk HOME | làm giỗ; mua giùm em hộp sữa; hộp sữa; bịch sữa; chai nước mắm; gói mì; nhớ mua; mua về nấu; mua về ăn; nấu cho; nhà mình ăn; ăn thử; ăn ngon lắm; mua gạo chưa; mua rau chưa; mua thịt chưa; mua đồ ăn; đồ ăn; ăn cả tuần; để tủ lạnh; bỏ tủ lạnh; trong tủ lạnh; hết gạo; hết mắm; hết dầu; hết sữa; chiên giòn; chiên xù; nướng muối ớt; xào tỏi; luộc chấm; nấu ăn; nấu cơm cho; nấu lẩu; để nấu; về nấu; mua nấu
        noise KIN | mẹ~4; tía~6; ba má; chồng~4; vợ chồng; thằng cu; thằng út; con út; bà nội; ông nội; bà ngoại; ông ngoại; con gái; con trai; con dâu
        noise KIN | con rể; chị hai; anh hai; chị ba; anh ba; cô ba; chú ba; chú tư; cô tư; anh tư; dì út; dì ba; cậu út; em gái; em trai; hàng xóm; con bé; tụi nhỏ
        noise KIN | mấy đứa; cho ba; cho má; cho mẹ; cho vợ; cho bé; cho bà nội; cho ông nội; cho bà ngoại; cho ông ngoại; vợ dặn; má dặn; mẹ dặn; ba dặn; vợ biểu; má biểu; ba biểu; mẹ biểu; mẹ kêu; má kêu; vợ kêu; ba kêu; mẹ bảo; vợ bảo; má bảo; nhà hàng xóm; ông hàng xóm; bà hàng xóm; chị hàng xóm; ông bạn; bà bạn; thằng bạn; ba nó; má nó; mẹ nó; bà xã; ông xã; con dâu; thằng con; con gái út; bé út; bé tí; bé na; cu tí; cu bin
        noise PAST | vừa mua; mới mua; mua được~3; vừa bán được; hôm bữa; bữa hổm; hồi nãy; hồi sáng; hồi chiều; hồi hôm; hồi trước; hồi đó; hồi xưa; ngày xưa; ngày trước
        noise PAST | lúc trước; lúc nãy; khi nãy; tuần trước; tháng trước; năm ngoái; năm xưa; đã từng; từng mua; từng bán
        noise POLITE | của~2; của nhà; của nhà tui; của nhà tôi; của nhà em; của nhà mình; của ông; của bà; của ba; của má; của mẹ; của bé; của tiệm; của chúng tôi; của họ
        noise POLITE | của nó; của thằng; của ai; của phường; của xã; của trường; của công ty; của ông hàng xóm; của hợp tác xã; của vựa; của quán; của ông bà; của bên; của cô
        noise POLITE | của dì; của cậu; của bác
        junk WEATHER | trời nóng; trời lạnh; trời đẹp; nóng ghê; nóng quá; mưa nhiều quá; mưa hoài; mưa tạnh; tạnh mưa; nắng quá; gió lớn; sấm chớp; lụt lội; mưa lớn quá; mưa to quá; mưa quá; trời mưa; mưa gió; mưa bão; mưa dông; mưa rào; trời nắng; nắng nóng; thời tiết; không khí lạnh; áp thấp; nhiệt độ; bão số; siêu bão; lũ lụt; hạn mặn; trời âm u; trời trở; nắng gắt; mưa dầm; mưa suốt; mưa liên tục; ngập quá; nước lên; nước lũ; nước ngập; sợ rụng; ngập lụt; gió bão; trời nắng nóng; rét quá; rét đậm; sương muối
        """#
}
