/// The words of trade: what is wanted, with which goods, vehicles and prices.
///
/// A line is `kind NAME [cost] | form; form; …`; forms carry their accents where Vietnamese, and a text without accents
/// matches them too. `NAME` is what the rules of `IntentRules` and the readers call the word.
enum TradeWords {
    static let table: StaticString = #"""
        trade SELL | bán; cần bán; muốn bán; bán ra; bán sỉ; bán lẻ; bán buôn; bán rẻ; xuất bán; bán đi; kêu bán;  chào bán~5; rao bán; đăng bán; sang lại; nhượng lại; sell; selling; for sale
        trade DISPOSE | giải cứu; tiêu thụ; xả; xả lỗ; xả hàng; xả kho; thanh lý; đầu ra; ra hàng; đẩy hàng; chào hàng; mối tiêu thụ; nơi tiêu thụ; bao tiêu; rã hàng; dọn vườn; xả vườn; bán tháo; muốn ra; cần ra; cần nhượng; muốn nhượng; muốn sang lại; nhượng; ra bớt; sang bớt; nhượng bớt; để lại~3; muốn xả; cần xả; cần đẩy; đẩy đi
        trade BUY | mua; nhận mua; ôm hết; hốt hết; bán cho tôi; bán cho tui; bán cho mình; bán cho em; bán cho anh; để cho tôi; để cho em; mua hết; lấy hết; gom hết; cần mua; muốn mua; thu mua; thu gom; gom; gom hàng; đặt; đặt hàng; đặt mua; lấy; nhập; nhập hàng; mua sỉ; mua lẻ; hỏi mua; mua vào; mua lại; ăn hàng; lấy hàng; order; buy; buying; purchase; muaa
        cue NEED | cần; muốn; mún; muon; need; want; đang cần; cần gấp; đang muốn; cần thêm; có nhu cầu; nhu cầu
        cue FIND | tìm; kiếm; tìm kiếm; kím; find; search; looking for; look for; tra cứu; lùng; săn; đang tìm; đang kiếm
        cue WHO | ai; có ai; nhà máy nào; kho nào; vựa nào; công ty nào; doanh nghiệp nào; cơ sở nào; thương lái nào; lái nào; siêu thị nào; htx nào; hợp tác xã nào; bạn nào; người nào; nhà nào; chỗ nào; nơi nào; ở đâu; bên nào; who; where; nguồn; có nguồn; anh nào; chị nào; bà con nào; bác nào; cô nào; chú nào; có bác nào; có anh nào; có chị nào; có cô nào; có chú nào; có bạn nào; nhà xe nào; có nhà xe nào; xe nào~2; anyone; anybody; someone; có nhà nào; có chỗ nào; vựa nào; thương lái nào
        cue SEE | xem; coi; cho xem; xem hàng; xem tin; coi tin; coi hàng; show; xem giùm; tin mới về; tin mới; hàng mới; tin bán; tin mua; tin rao; danh sách người bán; ds người bán; danh sách bán; ds bán; xem ds; xem danh sách
        cue SEEBUYERS | danh sách người mua; ds người mua; danh sách thương lái; tin cần mua
        cue HAVE | có; have; sẵn; đang có; hiện có; sẵn có; available; we have
        cue STILL | còn; vẫn còn~4; còn hàng; còn tồn; tồn; hiện còn; đang còn
        cue STILLANY | còn hàng không; còn hàng ko; còn hàng k; còn không; còn ko; hàng không; hàng ko
        cue PRICE | giá; trả; trả giá; giá cả; giá bán; giá mua; giá thu mua; giá thị trường; price; bảng giá; thời giá; với giá; đơn giá~4; giá sỉ; giá lẻ; giá lúc này; prices; gía; gja
        cue ASKPRICE | hỏi giá~2; muốn biết giá; cần biết giá; muốn hỏi giá; cần hỏi giá; cho biết giá; cho em biết giá; cho tôi biết giá; xin cho biết giá; tra giá; giá hiện giờ; báo giá~4; cho báo giá; cho hỏi giá; xem giá; coi giá; cho xin giá; xin giá; giá nhiêu; giá nhiu; giá mấy; giá sao; giá thế nào; giá bn; giá bao nhiêu; giá nhiêu; price of; how much
        cue ASKPRICE | mấy giá; mấy giá rồi
        cue HOWMUCH | bao nhiêu; bn; nhiêu; nhiu; bao nhiu; bnhieu; bnhiu; bao tiền; bao nhiêu tiền; nhiêu tiền; bn tiền; mấy tiền; mấy ngàn; mấy k; mấy đồng; nhiêu đồng; bao nhiêu đồng; nhiêu vậy; bao nhieu 1kg
        cue ANYAMOUNT | bao nhiêu cũng; có bao nhiêu; nhiêu cũng; có nhiêu; mấy cũng; bn cũng; bao nhiu cũng; có bao nhiu
        cue UPTO | dưới; tối đa; không quá; under; below; ko quá; rẻ hơn; ít hơn; kém hơn; thấp hơn; nhỏ hơn; không tới; không hơn; không cao hơn; không vượt quá; cao nhất; nhiều nhất; less than; at most; up to; max
        cue ATMOST | trở xuống; trở lại; đổ lại; đổ xuống; là tối đa; là cao nhất; là cùng
        cue APPROX | khoảng; tầm; cỡ; chừng; độ; hơn; trên; gần; tròm trèm; cỡ khoảng; khoảng chừng; tầm khoảng; about; around; cở; gần khoảng; ước; ước chừng; được khoảng
        cue BUYER | người mua; thương lái; thương nhân; lái buôn; mối mua; mối; người lấy; người thu mua; đầu mối mua; chỗ mua; nơi mua; nơi thu mua; chỗ thu mua; buyer; buyers; khách mua; bên mua; nơi bao tiêu; công ty mua; nơi bán được; chỗ bán được; đầu ra ổn định
        cue SELLER | người bán; nhà vườn bán; seller; sellers; nguồn hàng; nguồn cung; nơi bán; chỗ bán; bên bán; nhà bán; vườn bán
        cue GOOD | hàng; hàng hóa; nông sản; goods; cargo
        vehicle xe | xe; xe chở hàng; chuyến xe; xe cộ; xe nhà; chuyến hàng; xe hàng; vehicle; xê
        vehicle xe-tai | xe tải; truck; lorry; trucks; xe thùng; xe thùng kín; xe mui bạt; xe thùng mui bạt; xe tải thùng; xe tải nhỏ; xe tải lớn; xe bán tải
        vehicle xe-lanh | xe lạnh; xe đông lạnh; xe tải lạnh; xe bảo ôn; xe tải đông lạnh; refrigerated truck; reefer truck; xe thùng lạnh; xe tải bảo ôn; xe giữ lạnh
        vehicle xe-ben | xe ben
        vehicle xe-ba-gac | xe ba gác; ba gác; xe lôi; xe ba bánh; xe bagac
        vehicle container 2 | xe cont; xe container; container; cont; xe công; xe đầu kéo; đầu kéo; công ten nơ; xe công ten nơ
        vehicle container-lanh | cont lạnh; container lạnh; xe cont lạnh; xe container lạnh; công lạnh; xe công lạnh; reefer; cont đông lạnh
        vehicle ghe | ghe; ghe chở; xuồng; vỏ lãi; ghe tải; tàu; ghe hàng; ghe bầu; tàu ghe; boat
        vehicle sa-lan | sà lan; xà lan; barge; salan
        cue CARRY | chở~4; vận chuyển; chở giúp; chở giùm; chở dùm; chở hộ; ghép; ghép hàng; chuyên chở; bốc; chuyển hàng; chuyển~2; vận tải; gửi hàng; gởi hàng; transport; ship; carry; giao giúp; chở hàng; cho hàng; chành; cước; chuyển giúp; chở đi
        cue SEND | gửi; gởi; send
        cue EMPTY | chuyến rỗng; chuyến trống; chuyến về rỗng; chuyến không; trống; còn trống; rỗng; chạy rỗng; còn chỗ; trống chỗ; dư chỗ; thừa tải; còn tải; dư tải; trống thùng; về không; chạy không; về rỗng; xe không; còn dư; empty; nhận chở; nhận hàng; nhận ghép; nhận chở hàng; nhận ghép hàng; nhận chuyển; tìm hàng; cần hàng; kiếm hàng; cần hàng về; tìm hàng về; xin hàng; chở thuê; nhận vận chuyển; nhận; trống xe; rong; còn rộng; space; trống tải; cần ghép hàng; cần hàng ghép; tìm hàng ghép
        cue RUN | chạy; tuyến~3; chạy tuyến; chạy chuyến; chạy hàng ngày; chạy hằng ngày; chạy về; chạy lên; chạy xuống; chạy ra; đi về
        cue WHICHVEHICLE | xe đâu; xe nào; có xe nào; ai có xe; xe ai; nhà nào có xe; ai có xe tải; có ai có xe; ai có ghe; ghe nào; có ghe nào
        cue RENT | thuê; mướn; thuê xe; mướn xe; hire; rent; thuê bao xe; bao xe
        cue LEASE | cho thuê; cho mướn
        cue BEG | nhờ; xin; hộ
        cue HELPME | giúp; giùm; dùm; giúp em; giúp tôi; giúp với; giùm em
        cue WITHOUTVEHICLE | không có xe; ko có xe; hok có xe; k có xe; chưa có xe; thiếu xe; hết xe; ko xe; không xe; chưa có xe chở; không có xe chở; hok có xe chở; không tìm được xe; không có ghe
        marker FROM | từ; đi từ; xuất phát từ; lấy hàng tại; lấy tại; bốc tại; bốc ở; nhận tại; lên hàng tại; from; xuất phát; bốc hàng tại; bốc hàng ở; lấy ở; lấy hàng ở; khởi hành từ
        marker TO | về; lên; xuống; ra; vô; vào; sang~3; qua; tới; đến; to; until; till; đi; giao; giao về; giao tại; giao ở; giao đến; giao tới; giao lên; giao xuống; giao cho; giao kho; giao hàng; giao hàng tại; giao hàng ở; đi về; chuyển về; ra tới; chuyển đến; về đến; về tới; đi tới; đi đến; lên tới; xuống tới; hướng về; giao tận; giao tận nơi; deliver to; delivery; delivered to; chở về; chở lên; chở đi; chở ra; chở xuống; chở tới; chở đến; nhận hàng tại; đi ra; đi lên; đi vô; đi xuống; lên đến
        marker TO | xuất~3; xuất đi; xuất qua; xuất sang; xuất ra; xuất lên; xuất tại
        marker TO 1 | ship về; ship tới; ship đến; ship ra; ship vô; ship lên; ship~2
        cue CARRY | chở ké; đi ké; ghép ké; gửi ké; chở ghép
        marker AT | ở; tại; at; in; bên; khu vực; vùng; gần; near; kv; kho; địa chỉ; nơi; ngay; ở bên; ở dưới; ở trên; khu; dưới; trên; nội thành; ngoại thành; chợ; đc
        link AND 2 | và; với; cùng; and; thêm; cộng; plus; kèm; rồi; còn có; va
        link OR 2 | hoặc
        refWord REF | tin; tin số; đơn; đơn hàng; mã; mã số; mã tin; đơn số; số tin; giao dịch; gd; lô; tin rao; tin đăng; deal; listing; offer; ma; số; no
        refWord REF | đơn này; tin này; mã này; giao dịch này
        grade SIZE | size; sz; cỡ~6; sai~6; kích cỡ; cở~6
        grade CLASS | loại; hàng loại; hạng; l; type; grade; loai hang
        grade FANCY | hàng xô; xô; hàng đẹp; loại đẹp; hàng tuyển; hàng chợ; hàng xuất khẩu; loại nhất; loại nhì; loại ngon; hàng loại nhất; hàng dạt; bao đậu; bao ăn
        per PER | mỗi; each; per
        """#
}
