/// Words that carry numbers, times and courtesy, and words that mark a text as none of the bot's business.
///
/// The lines are like those of `TradeWords`.
enum CommonWords {
    static let table: StaticString = #"""
        numeral 1 | một
        numeral 1+ 1 | mốt
        numeral 2 | hai
        numeral 3 | ba
        numeral 4 | bốn; tư
        numeral 5 | năm
        numeral 5+ | lăm; nhăm
        numeral 6 | sáu
        numeral 7 | bảy; bẩy
        numeral 8 | tám
        numeral 9 | chín
        ten 10 | mười; mươi
        numeral 10 2 | chục
        numeral 20 3 | hăm
        numeral 30 6 | băm
        hundred 100 | trăm; tram
        multiplier 1000 | ngàn; nghìn; ngh; ng; k; thousand; thousands
        multiplier TENSOFTHOUSANDS | chục ngàn; chục nghìn
        multiplier 10000 5 | vạn
        multiplier 1000000 | triệu; tr; trịu; củ~4; million; chai~5; trẹo
        multiplier 1000000000 | tỷ; tỉ; billion
        numeral 0 2 | linh; lẻ; không
        numeral POINT 3 | phẩy; phảy; chấm
        numeral FRACTION 3 | phần
        half HALF | nửa; half; nữa
        andHalf ANDHALF | rưỡi; rưởi; rữơi
        vague HOWMANY | mấy
        vague VAGUE | vài; dăm; đôi ba; ít; một ít; một số; nhiều; vài ba; dăm ba; several; some
        money DONG | đ; đồng; vnd; vnđ; vnđồng; dong; đg; đong
        money THOUSAND 4 | n; nghin; ngìn
        money HUNDREDTHOUSAND 7 | lít; loét; lốp
        money TENTHOUSAND 4 | xị
        money FOREIGN 2 | usd; đô la; đô la mỹ; đô mỹ; đô~4; dollar; dollars; euro; euros; eur; ơ rô; nhân dân tệ; ndt; rmb; cny; yên nhật; jpy; bảng anh; gbp; inr; krw; aed; pound; pounds; rúp~4; rupee; rupees; ringgit; dirham; baht
        modifier OF | bè; nuôi bè; lồng bè; làm thịt; lấy thịt; giết thịt; mổ thịt; làm giống; để giống; nuôi thịt; tươi; thơm; dẻo; ngon ngọt; sạch đẹp; ngon; đẹp; sạch; sống; chín; non; to; lớn; nhỏ; giống; thô; các loại; hữu cơ; vietgap; globalgap; organic; nhà trồng; loại; mới; đồng; fresh; live; khô; già~5; rẻ; thường; sỉ; tự nhiên; an toàn; đủ loại; nội địa; mới hái~5; mới thu hoạch; mới cắt; vừa hái~5; vừa cắt; chất lượng; nguyên con; nguyên liệu; tại vườn; tại ruộng; tại ao; bao ngon; giòn; ngọt; đông lạnh; cấp đông; loại ngon; nhà; hàng; thả vườn; xuất chuồng; hơi; thịt; tồn; đầu mùa; cuối mùa; trái vụ; chính vụ
        cue LUNARDATE | âm lịch; âm~4; âl; al~2; lịch âm
        placePrefix PROVINCE | tỉnh; province
        placePrefix CITY | thành phố; tp; tpho; city; t.p
        placePrefix DISTRICT | huyện; h; district; hyn
        placePrefix URBAN | quận; q
        placePrefix TOWN | thị xã; tx
        placePrefix WARD | phường; p; ward; f
        placePrefix COMMUNE | xã; x; commune
        placePrefix SPECIALZONE | đặc khu
        placePrefix TOWNLET | thị trấn; tt
        placePrefix HAMLET | ấp; thôn; xóm; tổ~4; hẻm; đường~5; khóm~6; buôn~8; bản~8; khu phố; số nhà; quốc lộ
        placePrefix MARKET | chợ
        placePrefix WHOLESALE | chợ đầu mối; cđm
        placePrefix GATE | cửa khẩu; ck
        placePrefix PORT | cảng; cảng cá; bến cảng; port
        date now | gấp; liền; ngay bây giờ; bây giờ; now; urgent; asap; khẩn; hỏa tốc; gấp gấp; lẹ; sớm nhất; càng sớm càng tốt; bây h; hiện tại; cần gấp; gấp lắm; gấp quá
        date today | hôm nay; bữa ni; hum nay; bữa nay; nay; today; trong ngày; hnay; hom ni; ngày nay; hôm ni; trong hôm nay; ngay hôm nay
        date today+morning | sáng nay; buổi sáng nay; sáng hôm nay; sáng bữa nay; trong sáng nay; this morning
        date today+noon | trưa nay; trưa hôm nay
        date today+afternoon | chiều nay; chiều hôm nay; chiều bữa nay; trong chiều nay; this afternoon; xế chiều nay
        date tonight | tối nay; đêm nay; tonight; khuya nay; tối ni; đêm ni; tối hôm nay; đêm hôm nay; tối bữa nay
        date tomorrow | mai; ngày mai; tomorrow; bữa mai; hôm sau; mai mốt; ngày hôm sau; tmr
        date tomorrow+morning | sáng mai; sớm mai; mai sáng; tomorrow morning; sáng ngày mai; sáng sớm mai; mờ sáng mai
        date tomorrow+noon | trưa mai; trưa ngày mai
        date tomorrow+afternoon | chiều mai; mai chiều; tomorrow afternoon; chiều ngày mai
        date tomorrow+evening | tối mai; tối ngày mai
        date tomorrow+night | đêm mai; khuya mai
        date +2d | ngày mốt; mốt; ngày kia; bữa mốt; mốt nữa
        date +2d+morning | sáng mốt; sáng ngày mốt; sáng ngày kia; sáng kia
        date +2d+afternoon | chiều mốt; chiều ngày mốt; chiều kia
        date +2d+evening | tối mốt
        date yesterday | hôm qua; hum qua; bữa qua; yesterday; ngày hôm qua; hqua
        date this_week | tuần này; giữa tuần; giữa tuần này; của tuần này; trong tuần; this week; trong tuần này; tuần nay
        date next_week | tuần sau; tuần tới; của tuần sau; của tuần tới; next week; đầu tuần sau; tuần kế; tuần sau nữa
        date weekend | cuối tuần; weekend; cuối tuần này
        date tet | tết; dịp tết; trước tết; cận tết; giáp tết; tết nguyên đán; tet; sau tết
        date month_end | cuối tháng này; end of month; hết tháng; hết tháng này
        date month_start_next | đầu tháng sau; đầu tháng tới
        date month_mid_next | giữa tháng sau; giữa tháng tới
        date month_end_next | cuối tháng sau; cuối tháng tới
        date this_month | tháng này; trong tháng; trong tháng này; this month
        measure NEXTMONTH | tháng sau; tháng tới; sang tháng; qua tháng; next month
        date 15d | nửa tháng nữa; nửa tháng sau
        date -2d | hôm kia; ngày hôm kia; bữa kia; bữa hổm~4
        date dow:cn | chủ nhật; cn; sunday; chủ nhựt; chúa nhật
        date dow:2 | thứ hai; thứ 2; t2; monday
        date dow:3 | thứ ba; thứ 3; t3; tuesday
        date dow:4 | thứ tư; thứ 4; t4; wednesday
        date dow:5 | thứ năm; thứ 5; t5; thursday
        date dow:6 | thứ sáu; thứ 6; t6; friday
        date dow:7 | thứ bảy; thứ 7; t7; saturday; thứ bẩy
        time morning | sáng; giờ sáng; buổi sáng; sáng sớm; mỗi sáng; morning; sáng sáng; sớm
        time noon | trưa; giờ trưa; buổi trưa; noon
        time afternoon | chiều; giờ chiều; buổi chiều; afternoon; xế chiều
        time evening | mỗi tối; buổi tối; giờ tối; evening; tối~7
        time night | đêm; giờ đêm; giờ khuya; khuya; nửa đêm; ban đêm; night
        measure HOURWORD 1 | giờ
        dayCue DAYWORD | ngày; ngày giao; hạn; hạn chót; trước; trc; trước ngày; từ ngày; đến ngày; sau ngày; date; by;  hết ngày; tới ngày; trễ nhất; chậm nhất
        dayCue LUNARDAY | mùng; mồng; mung; mong
        cue FULLMOON | rằm; ram
        dayCue YEARWORD 4 | năm
        dayCue MONTHWORD | tháng; thang; month
        measure MONTH1 | tháng một
        measure MONTH2 | tháng hai
        measure MONTH3 | tháng ba
        measure MONTH4 | tháng tư; tháng bốn
        measure MONTH5 | tháng năm
        measure MONTH6 | tháng sáu~2
        measure MONTH7 | tháng bảy; tháng bẩy
        measure MONTH8 | tháng tám
        measure MONTH9 | tháng chín
        measure MONTH10 | tháng mười
        measure MONTH11 | tháng mười một
        measure MONTH12 | tháng mười hai
        dayCue MONTHSTART | đầu tháng
        dayCue MONTHMID | giữa tháng
        dayCue MONTHEND | cuối tháng
        dayCue CLOCKWORD | lúc; vào lúc; khoảng lúc; vào khoảng; vào đúng; đúng lúc; hồi~4
        measure MINUTEWORD | phút
        measure HOURLESS 1 | giờ kém
        measure MEASURE | mét; met; mét vuông; mét khối; m2; m3; km; km2; cây số; ki lô mét; kilomet; kilômét; ki lô mét vuông; xăng ti mét; xen ti mét; centimet; mm; mi li mét; milimet; inch; ml; mi li lít; cc; độ c; giây; ngày tuổi; tháng tuổi; năm tuổi; tuần tuổi; phần trăm
        cue MINUS 2 | trừ
        noise RATIO | tỷ lệ; tỉ lệ
        cue BETWEEN 2 | giữa; trong khoảng từ; trong khoảng
        measure DAYSFROMNOW | ngày nữa; bữa nữa; hôm nữa; ngày tới; ngày sau; bữa sau; days
        measure MONTHSFROMNOW | tháng nữa; months
        measure WEEKSFROMNOW | tuần nữa; weeks
        cue LUNARLAST | tháng chạp; chạp
        cue LUNARFIRST | tháng giêng; giêng
        noise HARVEST | cắt; thu hoạch; hái~5; thu; bắt; đào; nhổ; gặt; chuẩn bị thu hoạch; sắp thu hoạch; sắp cắt; chưa cắt; chưa hái~5; tới lứa; đến lứa; vô vụ; vào vụ; rộ
        cue FREQUENCY | mỗi ngày; hàng ngày; hằng ngày; một ngày; 1 ngày; ngày nào cũng; per day; daily; mỗi tuần; hàng tuần; 1 tuần; mỗi tháng; hàng tháng; định kỳ; mỗi chuyến; every day; a day; quanh năm; dài hạn; lâu dài; thường xuyên
        cue MINIMUM | tối thiểu; ít nhất; ít ra; thấp nhất là; minimum; min; at least; lô nhỏ nhất; không dưới; ko dưới; trở lên từ; từ đủ
        cue LOCAL | trong tỉnh; nội tỉnh; quanh tỉnh; loanh quanh; chạy quanh; quanh quanh; quanh vùng; chạy trong tỉnh; trong huyện; quanh; locally; local; within the province
        cue CONTACT | liên hệ; alo số; thì alo; alo giùm; ai lấy alo; ai mua alo; cần thì alo; lh; sdt; sđt; số điện thoại; đt~5; dt~5; điện thoại; zalo; gọi số; call số; liên lạc; hotline; tel; phone; ib; inbox; mobile; l.h; di động; gọi
        noise POLITE | biển số; biển số xe; bs; bks; biển kiểm soát; số xe; bố em; bố mẹ; ba mẹ; ba em; má em; vợ em; chồng em; vợ chồng em; vợ chồng tôi; kết quả; gửi từ iphone; gửi từ iphone của tôi; sent from my iphone; sent from my phone; gửi từ điện thoại; gửi từ máy nokia; gửi từ samsung; gửi từ zalo; sent from my samsung; tin nhắn được chuyển tiếp; fwd; fw; forwarded; chuyển tiếp; nào; của bạn; của quý khách; của anh chị; bạn bè~6; bạn học~6; cho hỏi; cho em hỏi; cho tôi hỏi; cho mình hỏi; xin hỏi; giá đó; giá này; giá vậy; giá cao; giá tốt nhất; cái giá đó; mẹ ơi; má ơi; ba ơi; bị; dạ; thưa; ạ; em; anh; chị; cô; chú; bác; tui; tôi; mình; shop; ad; admin; nha; nhé; nhe; nghe; nghen; hen; nhen; nà; nè; ơi; oi; anh ơi; chị ơi; em ơi; cô ơi; chú ơi; bác ơi; bà con ơi; shop ơi; ad ơi; mọi người ơi; mn ơi; ac ơi; anh chị ơi; a ơi; c ơi; e ơi; bà con; mọi người; mn; ac; anh chị; anh em; quý khách; cô chú; nhà em; nhà tôi; nhà mình; nhà tui; nhà e; nhà con; bên em; bên mình; bên tôi; bên tui; bên e; vườn em; vườn nhà; vườn tôi; vườn nhà em; nhà vườn em; chỗ em; chỗ tôi; chỗ mình; tụi em; bọn em; chúng tôi; bên công ty; e; a; c; ah; à; hả; hử; vậy; zậy; z; v; zay; vay; dz; đi; luôn; lun; lắm; quá; cho em; cho tôi; cho mình; cho tui; cho e; giúp mình; giùm tôi; dùm; hộ tôi; với ạ; please; pls; plz; sir; madam; we; i; i am; it; the; of; this; is; are; some; con; cháu; cậu; dì; ông; bà; bạn~4; bạn ơi~4; các bạn; các anh chị; quý anh chị; gọi em; nhắn tin mình; nhắn tin em; ib em; liên hệ em; ai cần; ủa; ờ; thì; là; mà; thế; này~1; đây; đó; kia; ấy; rồi; r; đang; đã; sẽ; sắp; vừa; mới; cũng; hơi; rất; nên; để; bởi; vì~4; do; tại vì; nếu; chỉ; chỉ có; còn lại; tất cả; toàn bộ; tổng cộng; tổng; loại này; trong; ngoài; cho; rẻ; giá rẻ; giá tốt; giá cả thương lượng; thương lượng; giá thương lượng; giá hợp lý; giá thỏa thuận; thỏa thuận; số lượng lớn; sl lớn; số lượng ít; chất lượng; uy tín; hàng nhà trồng; nhà trồng; bao xe; bao vận chuyển; tận vườn; tại vườn; nhận tin mình; chính chủ; gấp rút; free ship; không ai mua; ko ai mua; ai lấy ko; ai lấy không; ai mua ko; ai mua không; ai mua k; ai mua z; ai mua hông; ai mua hong; ai mua hok; ai mua vậy; có ai lấy không; có xe tới vườn; có xe tới lấy; có xe tới; có xe tận nơi; bán ai lấy ko; ai cần không; ai cần ko; bán giá nào; moi nguoi; hàng; lô hàng; lô; nha em; nè nha; chứ; cái; hiện; hiện nay; năm nay; vụ này; mùa này; đợt này; lần này; đợt; nghe nói; e cần; đang cần; bữa trước; với; lo; ế; bị ế; ế quá; ứ; ứ đọng; dội chợ; mất giá; rớt giá; bão; lũ; dịch covid; tử tế; thật; thiệt; tốt; nhanh; sớm; bao; đủ; dư; thêm; tầm này; dễ; khó; nhận; ngoài ra; đồng giá~6; khu em; đứa; thằng~4; à nha; đấy; nhỉ; ta
        noise PROSE | đặt cọc; tiền cọc; cọc trước; cọc tiền; đóng cửa; mở cửa; cửa hàng; cửa nhà; cửa kho; khách sạn; hỏng hết; hư hỏng; bị hỏng; hỏng rồi; đường xa; đường nhỏ; đường lớn; đường bê tông; đường nhựa; đường đất; mặt đường; dọc đường; trên đường; giữa đường; ngập đường; ra đường; đường dây; đầu đường; đường vô; đường vào; đường đi; đường sá; tiền mặt; chợ hoa; kéo dài; mất mùa; được mùa; lưu ý; lưu kho; ngân sách; lựa chọn; nghe giá; nghe tin; hoa hồng cho; lấy hoa hồng; tiền hoa hồng; trả hoa hồng; gai góc; cứ gọi; cứ tới; cứ nhắn; cứ để; cứ lấy; lần đầu; lần sau; lần trước; để ngoài; để trong; để dành; để tính; để lâu; để sẵn; để giành; hỏi ai; hỏi thăm; miễn sao; miễn là; mùa tới; số tài khoản; cầu lớn; gần cầu; chân cầu; qua cầu; đầu cầu; cập bờ; bờ kè; bờ ruộng; bờ bao; trên bờ; lên bờ; nước lớn; nước ròng; mức nước; kế hoạch; cả nhà; cả vườn; cả ruộng; cả ao; cả lô; cả đàn; cả bầy; cả nhóm; cả vụ; hết mùa; cuối vụ; đầu vụ; giữa vụ; mở kho; mưa lớn; mưa to; mưa dầm; gió to; ghé lấy; ghé chở; ghé xem; ghé bến; ghé qua; tức ghê; hồi sáng; hồi trưa; hồi chiều; hồi tối; hồi hôm; hồi nãy; hồi sớm; hồi nào; bữa hổm; ít quá; nhiều quá; này nọ; ông này; bà này; anh này; chị này; em này; chú này; cô này; bác này; cậu này; dì này; đứa này; thằng này; con này; cái này; hàng này; chỗ này; bên này; người này; số này; mối này; kho này; chợ này; vựa này; vườn này; ruộng này; ao này; khu này; xe này; ghe này; bài này; lúc này; vùng này; nhà này; trại này; cấm họp; cấm chợ; cấm đường; gọi mãi; chờ mãi; đợi mãi; kêu mãi; rao mãi; cả tuần; cả tháng; cả ngày; cả năm; cả buổi; cả đêm; cả làng; cả xóm; cả xã; cả hai; tiền giống; tiền công; tiền phân; tiền thuốc; tiền cước; tiền xe; tiền hàng; tuần rồi; tuần trước; tháng rồi; tháng trước; năm rồi; năm ngoái; hôm trước; hôm bữa; bữa rồi; mấy hôm; mấy bữa; nhắn dùm; nhắn giùm; nhắn giúp; nhắn hộ; trại heo; trại gà; trại vịt; trại bò; trại cá; trại tôm; trại lợn; trại gà đẻ
        modifier OF | làm rượu; nấu rượu; làm bánh; làm mắm; làm mứt; làm chả; làm khô; làm nem; làm dưa; ép dầu; ép nước; làm thức ăn; nấu chè; gói bánh; muối dưa; làm mật
        question ASK | ?
        junk CHAT | trời ơi; ơi là trời; trời đất; trời đất ơi; quá trời; quá trời luôn; ông trời; trời nóng; trời lạnh; trời đẹp; giá mà; giá như; ước gì; phải chi; là gì vậy; để làm gì; làm gì đó; làm gì vậy; làm gì thế; đang làm gì; ăn gì; ăn cơm; ăn cơm chưa; ăn chưa; ăn sáng chưa; ăn tối chưa; ăn nhậu; đi nhậu; nhậu nhẹt; uống nước; uống gì; uống thuốc; đi chơi; đi học; đi làm; đi ngủ; đi cà phê; đi câu; đi câu cá; đi bơi; đi khám; đi bệnh viện; đi lễ; đi bộ; ngủ chưa; ngủ đi; ngủ quên; dậy chưa; thức dậy; nhớ quá; nhớ quá khứ; nhớ lắm; nhớ ghê; thương lắm; thương quá; thương nhớ; buồn quá; buồn ghê; buồn ngủ; buồn thế; vui quá; vui ghê; vui vẻ; mệt quá; mệt lắm; mệt ghê; đau đầu; đau bụng; đau lưng; đau răng; nhức đầu; chóng mặt; hoa mắt; đói bụng; đói quá; bác sĩ; khám bệnh; sợ quá; sợ lắm; hay nhỉ; giỏi quá; giỏi ghê; xấu ghê; đẹp ghê; dễ thương; dễ sợ; ghét quá; ghét ghê; ghê vậy; chán quá; chán ghê; nóng ghê; nóng quá; tội nghiệp; cười bể bụng; buồn cười; mắc cười; tức cười; tiếu lâm; khóc; kể chuyện; câu chuyện; chuyện gì; coi phim; xem phim; phim; ca hát; nghe nhạc; bài hát; học bài; bài tập; làm bài; thi đậu; thi rớt; môn toán; trung bình môn; giáo dục; cô giáo; thầy giáo; nhà trường; lớp học; vợ chồng; hàng xóm; nhà hàng xóm; cha mẹ; công cha; người ta nói; người yêu; tình yêu; cuộc đời; cuộc sống; giữa đời; đời này; thiên hạ; mục đích; ý nghĩa; hèn chi; hèn gì; thảo nào; đúng là; nam mô; a di đà; thần tài; tin đồn; tin tức; thời sự; ti vi; hết pin; máy bay; tàu hỏa; ga tàu; dạo này; rảnh không; rảnh hông; khỏe không; khoẻ không; khỏe chưa; về đến nhà; rước con; đưa em đi; nhầm máy; nhầm số; lộn số; gọi nhầm; đám tang; đám tiệc; đám ma; thắp hương; nấu cơm; nấu canh; nấu ăn; món ăn; tắm rửa; giặt đồ; quét nhà; rửa chén; con nít; thằng bé; thằng cu; muỗi cắn; xạo; nói xạo; xạo quá; ai mà chịu nổi; râu ria; cầu được ước thấy; mùa nước nổi; mùa lúa chín vàng; mưa nhiều quá; mưa hoài; mưa tạnh; tạnh mưa; nắng quá; gió lớn; sấm chớp; lụt lội; nửa đêm rồi; chúc ngon miệng; mất ngủ; cãi nhau; haha; hihi; hehe; huhu; đánh bài; đánh đề; đánh lô; vé số; xổ số kiến thiết; trúng độc đắc; bài ca; ca dao; núi thái sơn; nghĩa mẹ; mùa đông lạnh; vì sao giá; chảnh quá; bạn tình tôi; hỏi nợ; trông đình; quá khứ; hối hận; làm sao mà biết; buồn lắm; ngủ trưa; ngủ nướng; dậy sớm; ngồi chơi; ở nhà chơi; chơi game; thấy ghê; nghe đồn; nghe đâu; lâu quá không gặp; lâu rồi không gặp; hôm nào gặp; hôm nào rảnh; hẹn gặp; cưới vợ; lấy vợ; lấy chồng; sinh em bé; thôi nôi; chúc thọ; đi đám; đi ăn cưới; ăn cưới; giải khuây; học hành; thi cử; trúng tuyển; ăn tết chưa; lì xì; đón tết; pháo hoa; giao thừa
        junk JUNK | tiền điện; tiền nước; hạn thanh toán; thanh toán trước; vui lòng thanh toán; evn; ghtk; ghn; bưu tá; biến động số dư; tử vi; vnexpress; vtv; vtv1; vtv24; bản tin; báo mới; báo lao động; báo tuổi trẻ; báo thanh niên; báo nông nghiệp; báo dân trí; lập đỉnh; phấn khởi; ùn ứ; thiệt hại; chết hàng loạt; isuzu; hyundai; honda; yamaha; ngũ quý; tứ quý; son môi; mỹ phẩm; chính hãng; xe cứu thương; cứu thương; xe khách; xe buýt; xe bus; xe đò; loa kéo; loa; amply; ampli; dàn âm thanh; xe ôm; hành lý; ký gửi; vé tàu; vé xe; lịch thi đấu; tỷ số; bộ công thương; bộ nông nghiệp; bộ y tế; cả nước; trên cả nước; trung ương; quốc hội; chính phủ; trung quốc tạm dừng; xuất khẩu đạt; dự kiến; theo tin; báo điện tử; gửi tin này; nhà 2 tầng; nhà 3 tầng; 2 tầng; 3 tầng; nhà lầu; đội tuyển; đội nhà; huấn luyện viên; bàn thắng; thủ môn; mùa hè này; mùa hè năm nay; mùa hè nóng; mưa thì; sinh nhật; đám cưới; đám giỗ; nhà hàng tiệc cưới; học bổng; khai giảng; phụ huynh; học sinh; thầy cô; ca nhạc; ca sĩ; giá xăng; xăng dầu; giá vàng; tỷ giá; mất ví; mất giấy; tìm trẻ lạc; tìm người thân; trúng mùa; vụ hè thu; vụ đông xuân; mưa lớn quá; mưa to quá; mưa quá; trời mưa; mưa gió; mưa bão; mưa dông; mưa rào; mưa hoài; trời nắng; nắng nóng; thời tiết; dự báo; không khí lạnh; áp thấp; nhiệt độ; kim ngạch; thủ tướng; bộ trưởng; chủ tịch; năm sinh; sim mobi; sim vina; sim viettel; mobi; mua 1 tặng 1; mua 2 tặng 1; mua 3 tặng 1; mua một tặng một; mua hai tặng một; trà sữa; cà phê sữa đá; quần jean; quần jeans; quần tây; áo thun; áo sơ mi; áo khoác; giày dép; váy đầm; thời trang; sang sạp; sang lại sạp; sang tiệm; sang shop; mèo anh; chó poodle; chó con; mèo con; thú cưng; đội bóng; trận đấu; vô địch; cầu thủ; mất giấy tờ; rơi giấy tờ; rơi ví; nhặt được; bạn gái~6; bạn trai~6; phim hay; bài hát; điều ước; cho thuê đất; cho thuê nhà; cho thuê ruộng; thuê đất; sang đất; sang nhượng đất; gửi cho 10 người; chuyển tiếp cho 10 người; nhắn tin này cho; bán vàng; mua vàng; vàng sjc; có bầu; mang bầu; tuyển nhân viên; tuyển gấp; em yêu; anh yêu; yêu em; yêu anh; cần tuyển; công nhân; tuyển lao động; bản thân; nhận quà; vay tiền; vay vốn; cho vay; vay nóng; vay nhanh; lãi suất; giải ngân; nợ xấu; trả góp; thế chấp; tín dụng; otp; mã xác nhận; mã xác thực; ma xac minh; mã pin; mật khẩu; password; verification code; số dư; so du tk; biến động; tài khoản chính; tk chính; dung lượng; gói cước; gói data; nạp thẻ; thẻ nạp; giá trị thẻ nạp; khuyến mại; khuyến mãi; ưu đãi; voucher; quà tặng; miễn phí; mien phi 100; trúng thưởng; trúng số; giải thưởng; chúc mừng bạn đã; chúc mừng quý khách; quay số; http; https; www; bit ly; bitly; click; truy cập; tải app; tải ứng dụng; casino; cá cược; cá độ; lô đề; xổ số; kqxs; xsmb; nổ hũ; soi cầu; nhà cái; game bài; bóng đá; đá banh; đá bóng; soạn tt; soan tin gui; gửi 8; 8xxx; tổng đài 9; việc nhẹ; lương cao; việc làm; tuyển~3; tuyển dụng; tuyển nhân viên; tuyển công nhân; cộng tác viên; thu nhập; đất nền; bán đất; mua đất; lô đất; nền đất; thổ cư; căn hộ; chung cư; biệt thự; nhà trọ; phòng trọ; nhà phố; mặt tiền; sổ hồng; sổ đỏ; bất động sản; sim số; sim số đẹp; sim đẹp; xe sh; xe máy; xe wave; wave; xe honda; honda; exciter; air blade; airblade; vario; xe đạp; xe hơi; ô tô; xe ô tô; xe điện; điện thoại cũ; iphone; samsung; oppo; laptop; macbook; máy tính; tivi; tủ lạnh; máy giặt; máy lạnh; tai nghe; quần áo; túi xách; đồng hồ; mỹ phẩm; kem trộn; nước hoa; thuốc giảm cân; giảm cân; viagra; vé số; thẻ cào; followers; bitcoin; btc; forex; chứng khoán; cổ phiếu; bảo hiểm; visa; hộ chiếu; bằng lái; làm bằng; đô la; usd; lottery; winner; congratulations; prize; your code; code is; verification; account; viettel; vinaphone; mobifone; vietcombank; vcb; agribank; bidv; techcombank; momo; quý khách đã; chuyển tiếp tin nhắn này; gửi cho 10 người; chia sẻ ngay; karaoke; massage; xi măng; nội thất; sofa; bàn ghế~6; máy cày; máy bơm; quảng cáo; qc; fanpage; facebook; fb; livestream; follow; hotsale; sale off; giảm 50; giảm giá sốc; flash sale; freeship; shopee sale; lazada sale; nhà đất; nhà cấp 4; mặt bằng; kiot; quán cafe; sang quán; tinder; hẹn hò; người yêu; tiền ảo; học phí; khóa học; tiếng anh giao tiếp; gia sư; vé máy bay; du lịch; tang ngay; tặng ngay; hoàn tiền; đáo hạn; rút tiền; chuyển khoản; stk; gd thành công; atm; công an; tòa án; viện kiểm sát
        """#
}
