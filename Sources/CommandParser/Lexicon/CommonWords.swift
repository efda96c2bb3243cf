/// Words that carry numbers, times and courtesy.
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
        multiplier 1000 | ngàn; nghìn; nan~3; ngn~2; ngh; ng; k; thousand; thousands
        multiplier TENSOFTHOUSANDS | chục ngàn; chục nghìn
        multiplier 10000 5 | vạn
        multiplier 1000000 | triệu; tr; trịu; củ~4; million; chai~5; trẹo
        multiplier 1000000000 | tỷ; tỉ; billion
        numeral 0 2 | linh; lẻ; không
        numeral POINT 3 | phẩy; phảy; chấm
        numeral FRACTION 3 | phần
        half HALF | nửa; một nửa; half; nữa
        andHalf ANDHALF | rưỡi; rưởi; rữơi
        vague HOWMANY | mấy
        vague VAGUE | vài; dăm; đôi ba; ít; một ít; một số; nhiều; vài ba; dăm ba; several; some
        money DONG | đ; đồng; vnd; vnđ; vnđồng; dong; đg; đong
        money THOUSAND 4 | n; nghin; ngìn
        money HUNDREDTHOUSAND 7 | lít; loét; lốp
        money TENTHOUSAND 4 | xị
        money FOREIGN 2 | usd; đô la; đô la mỹ; đô mỹ; đô~4; dollar; dollars; euro; euros; eur; ơ rô; nhân dân tệ; ndt; rmb; cny; yên nhật; jpy; bảng anh; gbp; inr; krw; aed; pound; pounds; rúp~4; rupee; rupees; ringgit; dirham; baht
        modifier OF | chín trên cây; chín sẵn; chín hết; chín vàng; rang muối; rang bơ; rang củi; ướp muối; ngâm muối; ngâm đường; ngào đường; bè; nuôi bè; lồng bè; làm thịt; lấy thịt; giết thịt; mổ thịt; làm giống; để giống; nuôi thịt; tươi; thơm; dẻo; ngon ngọt; sạch đẹp; ngon; đẹp; sạch; sống; chín; chín rộ; chín rộ rồi; chín cây; chín tới; chín đỏ; non; to; lớn; nhỏ; giống; thô; các loại; hữu cơ; vietgap; globalgap; organic; nhà trồng; loại; mới; đồng; fresh; live; khô; già~5; rẻ; thường; sỉ; tự nhiên; an toàn; đủ loại; nội địa; mới hái~5; mới thu hoạch; mới cắt; vừa hái~5; vừa cắt; chất lượng; nguyên con; nguyên liệu; tại vườn; tại ruộng; tại ao; bao ngon; giòn; ngọt; đông lạnh; cấp đông; loại ngon; nhà; hàng; thả vườn; xuất chuồng; hơi; thịt; tồn; đầu mùa; cuối mùa; trái vụ; chính vụ
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
        date now | gấp; liền; ngay bây giờ; bây giờ; now; urgent; asap; khẩn; hỏa tốc; gấp gấp; lẹ; sớm nhất; càng sớm càng tốt; bây h; hiện tại; gấp lắm; gấp quá
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
        date weekend | cuối tuần; weekend; cuối tuần này; this weekend
        date weekend_next | cuối tuần sau; cuối tuần tới; next weekend
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
        date dow:2 | thứ hai; thứ 2; t2~-1; monday
        date dow:3 | thứ ba; thứ 3; t3~-1; tuesday
        date dow:4 | thứ tư; thứ 4; t4~-1; wednesday
        date dow:5 | thứ năm; thứ 5; t5~-1; thursday
        date dow:6 | thứ sáu; thứ 6; t6~-1; friday
        date dow:7 | thứ bảy; thứ 7; t7~-1; saturday; thứ bẩy
        time morning | sáng; giờ sáng; buổi sáng; sáng sớm; mỗi sáng; morning; sáng sáng; sớm
        time noon | trưa; giờ trưa; buổi trưa; noon
        time afternoon | chiều; giờ chiều; buổi chiều; afternoon; xế chiều
        time evening | mỗi tối; buổi tối; giờ tối; evening; tối~7
        time night | đêm; giờ đêm; giờ khuya; khuya; nửa đêm; ban đêm; night
        measure HOURWORD 1 | giờ
        time afternoon | mỗi chiều
        time evening | mỗi tối; mỗi buổi tối
        time night | mỗi đêm
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
        noise HARVEST | phơi xong; sấy xong; đóng bao xong; đóng thùng xong; đóng gói xong; rửa xong; sơ chế xong; phân loại xong; tách xong; xay xong; chà xong; lột xong; hái xong hết; tuốt xong
        noise HARVEST | cắt ngày; hái ngày; thu hoạch xong; cắt xong; hái xong; gặt xong; mới gặt xong; mới cắt xong; mới hái xong; thu xong; đào xong; nhổ xong; tát ao xong; mới tát ao; bắt lên; mới bắt lên; mới kéo lên
        cue FREQUENCY | mỗi ngày; hàng ngày; hằng ngày; một ngày; 1 ngày; ngày nào cũng; per day; daily; mỗi tuần; hàng tuần; 1 tuần; mỗi tháng; hàng tháng; định kỳ; mỗi chuyến; every day; a day; quanh năm; dài hạn; lâu dài; thường xuyên
        cue MINIMUM | tối thiểu; ít nhất; ít ra; thấp nhất là; minimum; min; at least; lô nhỏ nhất; không dưới; ko dưới; trở lên từ; từ đủ
        cue LOCAL | trong tỉnh; nội tỉnh; quanh tỉnh; loanh quanh; chạy quanh; quanh quanh; quanh vùng; chạy trong tỉnh; trong huyện; quanh; locally; local; within the province
        cue CONTACT | liên hệ; alo số; thì alo; alo giùm; ai lấy alo; ai mua alo; cần thì alo; lh; sdt; sđt; số điện thoại; đt~5; dt~5; điện thoại; zalo; gọi số; call số; liên lạc; hotline; tel; phone; ib; inbox; mobile; l.h; di động; gọi
        noise POLITE | biển số; biển số xe; bs; bks; biển kiểm soát; số xe; bố em; bố mẹ; ba mẹ; ba em; má em; vợ em; chồng em; vợ chồng em; vợ chồng tôi; kết quả; kính gửi; kính gởi; kính gửi btc; kính gửi ban tổ chức; kính gửi ban chỉ đạo; kính gửi bcđ; kính gửi ubnd; kính gửi cán bộ; kính gửi tổng đài; kính gửi anh chị; kính gửi quý anh chị; kính gửi quý công ty; kính gửi bà con; gửi từ iphone; gửi từ iphone của tôi; sent from my iphone; sent from my phone; gửi từ điện thoại; gửi từ máy nokia; gửi từ samsung; gửi từ zalo; sent from my samsung; tin nhắn được chuyển tiếp; fwd; fw; forwarded; chuyển tiếp; nào; của bạn; của quý khách; của anh chị; bạn bè~6; bạn học~6; cho hỏi; cho em hỏi; cho tôi hỏi; cho mình hỏi; xin hỏi; giá đó; giá này; giá vậy; giá cao; giá tốt nhất; cái giá đó; mẹ ơi; má ơi; ba ơi; bị; dạ; thưa; ạ; em; anh; chị; cô; chú; bác; tui; tôi; mình; shop; ad; admin; nha; nhé; nhe; nghe; nghen; hen; nhen; nà; nè; ơi; oi; anh ơi; chị ơi; em ơi; cô ơi; chú ơi; bác ơi; bà con ơi; shop ơi; ad ơi; mọi người ơi; mn ơi; ac ơi; anh chị ơi; a ơi; c ơi; e ơi; bà con; mọi người; mn; ac; anh chị; anh em; quý khách; cô chú; nhà em; nhà tôi; nhà mình; nhà tui; nhà e; nhà con; bên em; bên mình; bên tôi; bên tui; bên e; vườn em; vườn nhà; vườn tôi; vườn nhà em; nhà vườn em; chỗ em; chỗ tôi; chỗ mình; tụi em; bọn em; chúng tôi; bên công ty; e; a; c; ah; à; hả; hử; vậy; zậy; z; v; zay; vay; dz; đi; luôn; lun; lắm; quá; cho em; cho tôi; cho mình; cho tui; cho e; giúp mình; giùm tôi; dùm; hộ tôi; với ạ; vs; please; pls; plz; sir; madam; we; i; i am; it; the; of; this; is; are; some; con; cháu; cậu; dì; ông; bà; bạn~4; bạn ơi~4; các bạn; các anh chị; quý anh chị; gọi em; nhắn tin mình; nhắn tin em; ib em; liên hệ em; ai cần; ủa; ờ; thì; là; mà; thế; này~1; đây; đó; kia; ấy; rồi; r; đang; đã; sẽ; sắp; vừa; mới; cũng; hơi; rất; nên; để; bởi; vì~4; do; tại vì; nếu; chỉ; chỉ có; còn lại; tất cả; toàn bộ; tổng cộng; tổng; loại này; trong; ngoài; rẻ; giá rẻ; giá tốt; giá cả thương lượng; thương lượng; giá thương lượng; giá hợp lý; giá thỏa thuận; thỏa thuận; số lượng lớn; sl lớn; số lượng ít; chất lượng; uy tín; hàng nhà trồng; nhà trồng; bao xe; bao vận chuyển; tận vườn; tại vườn; nhận tin mình; chính chủ; gấp rút; free ship; không ai mua; ko ai mua; ai lấy ko; ai lấy không; có ai mua ko; có ai mua không; có ai mua k; có ai mua hông; có ai bán ko; có ai bán không; ai mua ko; ai mua không; ai mua k; ai mua z; ai mua hông; ai mua hong; ai mua hok; ai mua vậy; có ai lấy không; có xe tới vườn; có xe tới lấy; có xe tới; có xe tận nơi; bán ai lấy ko; ai cần không; ai cần ko; bán giá nào; moi nguoi; hàng; lô hàng; lô; nha em; nè nha; chứ; cái; hiện; hiện nay; năm nay; vụ này; mùa này; đợt này; lần này; đợt; nghe nói; đang cần; bữa trước; với; lo; ế; bị ế; ế quá; ứ; ứ đọng; dội chợ; mất giá; rớt giá; bão; lũ; dịch covid; tử tế; thật; thiệt; tốt; nhanh; sớm; bao; đủ; dư; thêm; tầm này; dễ; khó; nhận; ngoài ra; đồng giá~6; khu em; đứa; thằng~4; à nha; đấy; nhỉ; ta
        noise POLITE | cứu nông dân; cứu nông dân với; cứu bà con; cứu bà con với; cứu bà con nông dân; cứu giúp nông dân; giúp nông dân với; cân nặng
        noise PROSE | chuyển cọc; mất cọc; trả cọc; nước mặn; nước lợ; nước phèn; nước mặn vô; mặn xâm nhập; xâm nhập mặn; đặt cọc; tiền cọc; cọc trước; cọc tiền; đóng cửa; mở cửa; cửa hàng; cửa nhà; cửa kho; khách sạn; hỏng hết; hư hỏng; bị hỏng; hỏng rồi; đường xa; đường nhỏ; đường lớn; đường bê tông; đường nhựa; đường đất; mặt đường; dọc đường; trên đường; giữa đường; ngập đường; ra đường; đường dây; đầu đường; đường vô; đường vào; đường đi; đường sá; tiền mặt; chợ hoa; kéo dài; mất mùa; được mùa; lưu ý; lưu kho; ngân sách; lựa chọn; nghe giá; nghe tin; hoa hồng cho; lấy hoa hồng; tiền hoa hồng; trả hoa hồng; gai góc; cứ gọi; cứ tới; cứ nhắn; cứ để; cứ lấy; lần đầu; lần sau; lần trước; để ngoài; để trong; để dành; để tính; để lâu; để sẵn; để giành; hỏi ai; hỏi thăm; miễn sao; miễn là; số tài khoản; cầu lớn; gần cầu; chân cầu; qua cầu; đầu cầu; cập bờ; bờ kè; bờ ruộng; bờ bao; trên bờ; lên bờ; nước lớn; nước ròng; mức nước; kế hoạch; cả nhà; cả vườn; cả ruộng; cả ao; cả lô; cả đàn; cả bầy; cả nhóm; cả vụ; hết mùa; cuối vụ; đầu vụ; giữa vụ; mở kho; mưa to; mưa dầm; gió to; ghé lấy; ghé chở; ghé xem; ghé bến; ghé qua; tức ghê; hồi sáng; hồi trưa; hồi chiều; hồi tối; hồi hôm; hồi nãy; hồi sớm; hồi nào; bữa hổm; ít quá; nhiều quá; này nọ; ông này; bà này; anh này; chị này; em này; chú này; cô này; bác này; cậu này; dì này; đứa này; thằng này; con này; cái này; hàng này; chỗ này; bên này; người này; số này; mối này; kho này; chợ này; vựa này; vườn này; ruộng này; ao này; khu này; xe này; ghe này; bài này; lúc này; vùng này; nhà này; trại này; cấm họp; cấm chợ; cấm đường; gọi mãi; chờ mãi; đợi mãi; kêu mãi; rao mãi; cả tuần; cả tháng; cả ngày; cả năm; cả buổi; cả đêm; cả làng; cả xóm; cả xã; cả hai; tiền giống; tiền công; tiền phân; tiền thuốc; tiền cước; tiền xe; tiền hàng; tuần rồi; tuần trước; tháng rồi; tháng trước; năm rồi; năm ngoái; hôm trước; hôm bữa; bữa rồi; mấy hôm; mấy bữa; nhắn dùm; nhắn giùm; nhắn giúp; nhắn hộ; trại heo; trại gà; trại vịt; trại bò; trại cá; trại tôm; trại lợn; trại gà đẻ
        modifier OF | cho heo ăn; cho lợn ăn; cho gà ăn; cho vịt ăn; cho bò ăn; cho trâu ăn; cho dê ăn; cho cá ăn; cho tôm ăn; làm rượu; nấu rượu; làm bánh; làm mắm; làm mứt; làm chả; làm khô; làm nem; làm dưa; ép dầu; ép nước; làm thức ăn; nấu chè; gói bánh; muối dưa; làm mật
        noise POLITE | đóng cửa; mở cửa; ghé nhà; ghé nhà em; ghé lấy; ghé vườn; ghé qua; ghé ao; ghé bến; ghé chở; xe tới ao; xe tới ao được; xe tới vườn; xe tới vườn được; xe vào tận vườn; xe vô tận vườn; xe vào được; xe vô được; xe xuống tận ao; xe tới tận nơi; xe tải vô được; xe tải vào được; xe lớn vô được; có đường xe; đường xe; xe oxy; đổi ý; đổi ý rồi; đổi ý không; bép xép; ba tôi; ba tui; ba con; bố cháu; bố con; mẹ em; má con; chồng tôi; vợ tôi; chú bảy; bác ba; cháu chào; của em nha; để nữa là hư; lo vốn~20; nhắn giùm; nhắn dùm; nhắn giúp; nhờ nhắn giùm; nhờ nhắn; cho gửi; đường dài; chương trình; tổ công tác; ban tổ chức; lấy liền; lấy hết bớt; tính rẻ; tính rẻ cho; để rẻ; bán rẻ cho; giá mềm; giá yêu thương; giá hữu nghị; ai cần gọi; ai cần nhắn; mại dô; bao rẻ; bao ngọt
        noise POLITE | ông này; bà này; anh này; chị này; cái này; người này; thằng này; vụ này rồi; lấy thì nói; lấy thì alo; lấy thì gọi; lấy thì nhắn; mua thì alo; mua thì gọi; mua thì nhắn; lấy nhắn; cần thì gọi; cần thì nhắn; không ai vô mua; ko ai vô mua; không ai vào mua; không ai tới mua; ko ai tới mua; không ai hỏi; ko ai hỏi; chưa có ai mua; chưa có ai hỏi; chưa ai hỏi; chưa có thương lái; chưa có người mua; không có người mua; ko có người mua; không có ai mua; ko có ai mua; lái không vô; lái ko vô; thương lái không vô; thương lái ko vô; thương lái bỏ; thương lái không vào; thương lái bỏ không đến; lái chê; lái không tới; tàu mới vô; tàu mới về; ghe mới về; ghe mới vô; tàu về; tàu cập bến; ghe cập bến; mới cập bến; heng; hén; hỉ; hen em; dzậy; dzay; dậy ta; rứa hè; vầy; dị~6; dị ta~6; hé; lận; lẹ lẹ; lẹ giùm; mau giùm; mau mau; nhanh giùm; nhanh lên; nhanh nha; giùm nha; giùm cái; dùm cái; dùm nha; dùm em; giúp cái; giúp nha; giúp em nha; giúp tôi nha; giúp mình nha; giúp tụi em; giúp bà con; giúp dân; giúp nông dân; với nha; với nhé; cái coi; cái nha; cái đi; thiệt tình; thiệt là; nói thiệt; thiệt thà; hổng chừng; tội nghiệp bà con; khổ quá; rầu quá; rầu ghê; bí quá; kẹt quá; kẹt lắm; gấp lắm rồi; cần kíp; năm nay trúng; trúng mùa; vụ này trúng; mùa này trúng; sẵn sàng; sẵn đây; nhà có; xin phép; xin rao; xin đăng; xin nhờ; nhờ mọi người; nhờ anh chị; nhờ bà con; nhờ ad; nhờ cán bộ; nhờ giúp; mong được; mong được giúp; mong anh chị; mong mọi người; xem giùm; đăng giùm em; cho em gửi; cho tôi gửi; cho em nhờ; cho tôi nhờ; cho nhờ; cho cháu hỏi; cho con hỏi; cho anh hỏi; cho chị hỏi; cho tui hỏi; cho hỏi chút; cho hỏi xíu; hỏi chút; hỏi xíu; em hỏi; em hỏi chút; tôi hỏi; hỏi cái; làm ơn; làm ơn cho; làm ơn giúp; xin làm ơn; vui lòng; phiền; phiền anh; phiền chị; phiền em; cho em biết; cho tôi biết; cho biết; cho mình biết; còn em; còn tôi; còn tui; còn anh; thưa cô; thưa chú; thưa anh; thưa chị; thưa bác; thưa ông; kính thưa; đó em; đó anh; đó chị; đó nha; đây nè; đây nha; nè em; nè anh; nè chị; nghe em; nghe anh; nghe chị; nghe con; nghe cháu; nha con; nha cháu; nha cô; nha chú; nha anh; nha chị; nha bác; nhé em; nhé anh; nhé chị; nhé bác; nhé cháu; cưng; cưng ơi; mấy anh; mấy chị; mấy chú; mấy bác; mấy ông; mấy bà; mấy anh chị; các bác; các anh; các chị; các cô; các chú; cả nhà; cả nhà ơi; bà con mình; mọi người mình; anh em mình; anh em tài xế; bác tài ơi; trời~9; ngày mưa; đường sá; thủy lợi; hiện trạng; cam kết; cam kết chất lượng; bảo đảm; đảm bảo; không thuốc; không phun; không phun thuốc; không phân; không hóa chất; giá thương lượng ạ; giá cả thỏa thuận; giá cả hợp lý; giá phải chăng; thanh toán liền; thanh toán ngay; trả liền; trả tiền liền; trả tiền ngay; trả tiền mặt; tiền mặt; tiền trao cháo múc; có cọc; đặt cọc; cọc trước; có hóa đơn; có hợp đồng; hàng đạt; hàng chuẩn; hàng đều; đều trái; trái đều; trái to; trái lớn; trái nhỏ; màu đẹp; mẫu mã đẹp; lấy lâu dài; lấy thường xuyên; làm ăn lâu dài; giá cao nhất; mua giá cao; giá cao hơn thị trường; bà con bực; bà con bức xúc; bà con bực lắm; bà con khổ; bà con khổ quá; bà con khổ lắm; bà con rầu; mấy bữa nay; mấy hôm nay; mấy bữa nay dịch; mùa dịch; mùa dịch này; do dịch; tại dịch; vì dịch; dịch quá; dịch dã; dịch bệnh quá; dịch bệnh khó khăn; do mưa lớn; do mưa; vì mưa; mưa quá; kho này; chỗ này; bến này; vườn này; xe này; hàng này; tin này; đơn này; số này; lứa này; lô này; ít quá; ít lắm; nhiều quá; hiếm quá; khan quá; khan hàng; hút hàng; thiếu hàng quá; trước giờ; xưa giờ; hồi giờ; lâu nay; gửi lời; nhắn lời; nhờ đăng; nhờ gửi; kêu em nhắn; kêu con nhắn; biểu con nhắn; biểu em nhắn; nhờ em nhắn; nhờ con nhắn; nhiều lắm; nhiều lắm nha; nhiều lắm ạ; cả tuần; cả tuần rồi; cả tuần nay; cả tháng; cả tháng nay; cả ngày; cả ngày nay; cả buổi; mấy hôm; mấy bữa; mấy ngày nay; mấy ngày qua; mấy tuần nay; mấy tháng nay; nhé bạn; nha bạn; nghe bạn; bạn nhé; bạn nha; tính ra; coi như; nói chung; thiệt ra; thật ra; thực ra; thú thật; nói thật; giá của; cái giá của; vườn; ruộng; kêu; nhưng; khác; đều; chắc; phải; nguyên; sau dịch; trong dịch; hết dịch; dịch vầy; dịch thế này; dịch nên; vì dịch nên; dịch giã; đổ bỏ; phải đổ bỏ; bỏ thối; đổ sông; đổ đống; bán đổ bán tháo
        noise TAKERS | ai mua không; ai mua ko; ai lấy ko; ai lấy không; ai mua k; ai mua z; ai mua hông; ai mua hong; ai mua hok; ai mua vậy; có ai lấy không; ai cần không; ai cần ko; ai ăn không; ai ăn ko; ai ăn hông; ai lấy hông; ai lấy hong; ai lấy k; ai mua không vậy; ai mua nhắn; ai mua gọi; ai lấy gọi; ai lấy nhắn; ai lấy thì; ai mua thì; ai cần thì; ai lấy thì đặt; ai lấy thì đặt trước; ai mua thì đặt trước; ai lấy thì tới; ai mua thì tới; ai lấy thì ghé; ai lấy thì vô; bán ai lấy ko; ai ôm không; ai ôm ko; ai ôm hết; ai muốn mua không; ai muốn lấy không; ai lấy gọi em; ai lấy gọi tôi; ai mua gọi em; ai mua gọi tôi; ai mua gọi tui; ai lấy gọi tui; ai mua thì gọi; ai lấy thì gọi; ai hốt không; ai hốt ko; ai hốt hết
        noise FOR | cho
        noise POLITE | chỉ con; chỉ em; chỉ tôi; chỉ tui; chỉ mình; chỉ cháu; chỉ giùm; chỉ dùm; chỉ giúp; chỉ giùm em; chỉ giùm con; chỉ dùm tui; bày em; bày con; bày tui
        noise FORME | cho em; cho tôi; cho mình; cho tui; cho e; cho chị; cho anh; cho con~4; cho cháu; cho cô; cho bác
        question ASK | ?
        """#
}
