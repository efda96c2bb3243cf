/// Unaccented words with several readings in trade, and what each reading costs.
///
/// `costs`: what a produce's reading of a spelling costs where the text has no accents, because the word usually is something
/// else; neighbours such as a verb of trade or a quantity outweigh it.
///
/// `choices`: `spelling | slug slug … | unit unit …: slug; …`: the produce that a spelling may be, and the units that settle it. With
/// no unit that settles it, the first is taken where `=` stands before it, else the person is asked.
enum Readings {
    static let costs: StaticString = #"""
        toi 5; oi 4; longan 7; bac ha 5; thot not 6; tan o 8; be 4; be con 0; cai be 6; rau can 4; gia cam 6; bi 6; mai 9; so 5; cua 1; nam 3; gia 9; mo 7; le 7; na 7; hoi 6; que 7; nho 7; mang 5; man 3; tra 5; che 3; de 4; tho 4
        dao 6; sa 5; he 4; hen 7; luon 8; cau 5; sua 4; cai 6; dau 6; hong 6; tao 6; bau 3; coi 6; lac 4; ke 9; cu 6; chon 8; den 11
        day 9; thu 6; nai 6; long 9; tam 11; bong 7; kho 6; mien 5; quat 3; tac 4; hanh 2; thom 2; roi 11; su 5; the 6; vai 4; duong 7
        mat 7; luu 4; sim 4; cut 4; hau 3; me 5; keo 5; post 6; co 12; ngan 4; hoa 3; muoi 4; ca 2; bo 4; hot 5; nghe 4; ngo 3; trau 2; ghe 4
        dieu 2; dua 1; san 4; mia 1; ech 0; oc 1; mam 1; muc 2; ot 1; lua 0; mi 3; khe 3; coc 3; vit 0; sake 3; hung 6; nem 3; giong 6; lan 7
        dep 9; do 9; xa 10; ta 9; mit 0; rong 6; chep 3; tan 9; loc 6; ke 9; lon 2; cam 0; nhan 3; mat ong 0; ba sa 2; ngot 9; bun 2; thit 0
        nuoc 9; ruou 2; dui 5; hum 7; set 9; khom 0; che kho 0; tram 8; ray 9; kieu 8; tep 1; cha 9; luoi 9; gac 3; com 9; mai vang 0; duoi 8
        post tom 0; ngao 0; ngheu 0; binh 9; dong tien 3; trung 2; hai san 0; bap 0; ngoi 9; ly 9; hue 9; cuc 8; lu 9; sung 9; dang 9; sau 9
        kien 9; gai 9; nui 9; ts 9; sr 4; cf 3; ga 1; heo 0; cai chua 4; hanh kho 0; kho qua 0; coi kho 4; xanh 9; trang 9; tao luc 0; bong 7; phi 9
        """#

    /// What a place's reading of a spelling costs, where the spelling usually is something else.
    static let placeCosts: StaticString = #"""
        9 rong 16; tuan giao 9; con co 12; vinh 3; chu 9; hue 2; moc 9; lang 9; nam 12; binh gia 6; hong minh 4; ba 12; bo 12; van 9; lam 9; tan 12; ninh 9; la 12; giao 12; dong 9
        """#

    /// Names of provinces and regions that the reference tables lack: `slug | form; form~cost`.
    static let placeForms: StaticString = #"""
        ho-chi-minh | quận 2; quận 9; q2; q9; q 2; q 9; sè gòn; s gòn
        vung-mien-bac | bắc~4; ngoài bắc; ngoài đó~6; đất bắc
        vung-mien-nam | nam~4; trong nam
        vung-mien-trung | trung~6; ngoài trung
        """#

    /// What a unit's reading of a spelling costs, where the spelling usually is something else.
    static let unitCosts: StaticString = #"""
        nghin 40; ngan 40; tram 40; cong 0; gia 5; con 0; can 3; lon 4; bo 0; mo 2; cai 3; can xe 6; chai 1; cay 1; cu 2; hot 1; trung 1; tr 3; q 3; l 2; t 0; tn 3
        mau 4; sao 3; dan 4; doi 3; nguoi 4; lua 9; van 3; g 3; ta 0; can nhua 0; cap 2; canh 2; nhanh 4; bao 1; xe 4; cont 1; container 2; cong lanh 0
        quay 4; gio 4; ro 3; tui 3; goi 4; ha 2; hec 2; hop 1; bay 10; chuyen 3; chiec 3; set 3; xi 5; lang 2; yen 2; don 6; kien 4; vi 2; vi trung 12; bo rau 6; chuyen xe 0; xe tai 5; ghe 2
        xuong 5; sa lan 3; ba gac 3; xe loi 3; trai 1; bong 1; coin 4; can 4; cho 9; sot 1; tan 0; bich 0; tau lua 9; tao lua 9; thung lua 2
        """#

    /// Names of goods that the reference table lacks: `slug | form; form`.
    static let produceForms: StaticString = #"""
        dau-phong | lạc củ; lạc khô; lạc nhân; lạc vỏ; lạc tươi; lạc củ khô; lạc củ tươi
        coi | cói khô; cói tươi; lác tươi; cói chẻ
        mat-ong | mật ong hoa cà phê; mật ong hoa nhãn; mật ong hoa vải; mật ong hoa tràm; mật ong hoa cao su; mật ong hoa rừng; mật ong hoa; mật ong rừng; mật ong nuôi; mật ong bạc hà
        muoi | muối hạt; muối hột; muối biển; muối trắng
        nhan | nhãn ido; nhãn xuồng; nhãn xuồng cơm vàng; nhãn lồng; nhãn tiêu; nhãn tiêu da bò; nhãn da bò; nhãn edo; nhãn hương chi
        trung | trứng ngỗng; trứng gà tây
        trung-ga | trứng gà ta; trứng gà so; trứng gà công nghiệp; trứng gà thả vườn; hột gà ta
        trung-vit | trứng vịt chạy đồng; trứng vịt lạt; hột vịt lạt; trứng vịt trắng
        ca-bong | cá lóc bông
        hat-sen | gương sen; sen gương; hột sen
        hoa-hong | hồng cắt cành
        sau-rieng | sầu
        so-ri | sori; xơri; xơ ri
        san | mì; mì tươi; mì lát tươi; củ mì tươi
        tom-the-chan-trang | tum thẻ; tôm thẽ
        bon-bon | bông bồn bồn
        ga | bầy gà; đàn gà; gà mía; gà hồ; gà tre; gà nòi; gà nòi lai; gà lạc thủy; gà h mông; gà lông màu; gà mái; gà trống; gà thiến
        vit | bầy vịt; đàn vịt; bầy vịt chạy đồng; vịt cỏ; vịt bầu; vịt siêu thịt; vịt trời; vịt chạy đồng; vịt ta; vịt thịt; vịt grimaud; vịt bầu cánh trắng
        vit-de | vịt siêu trứng; vịt cò; vịt triết giang
        bo | bầy bò; đàn bò; bò lai sind; bò 3b; bò vàng; bò brahman; bò thịt; bò tơ; bò cái; bò đực; bò vỗ béo
        de | bầy dê; đàn dê; dê bách thảo; dê boer; dê núi; dê thịt
        heo | bầy heo; đàn heo; đàn lợn; bầy heo thịt; heo thịt; heo siêu nạc; heo cỏ; heo mán; heo hơi; lợn hơi; lợn thịt; lợn siêu nạc; lợn mán
        heo-giong | đàn lợn con; đàn heo con; bầy heo con; heo con giống; lợn con giống; heo sữa; lợn sữa; heo cai sữa
        hoa-mai | mai vàng; cây mai; chậu mai; mai kiểng; mai tết
        """#

    /// Spellings of units that the reference table lacks: `slug | form; form`.
    static let unitForms: StaticString = #"""
        tan | tonnes; tonne; metric ton; metric tons; taan
        kg | kilos; kilograms; ký lô gam; kí lô; kylo; kgs; kí lô gam
        g | grams
        lit | liter; liters; litre; litres
        con | head; heads
        qua | pieces; pcs; piece
        bao | bag; bags; sack; sacks
        thung | box; boxes; crate; crates
        chuc | dozens of ten
        bo | bunch; bunches
        vi | tray; trays; trays of eggs; egg tray; egg trays
        """#

    static let choices: StaticString = #"""
        dua | khom dua-trai dua-hau dua-leo | qua chuc thien buong tram cay: dua-trai
        dưa | dua-hau dua-leo |
        bo | bo-trai bo | con dan: bo; kg tan ta yen thung sot: bo-trai; bo bao: bo
        trau | =trau trau-lua trau-khong | con dan: trau; bao tan xe: trau-lua; bo qua: trau-khong
        ngo | =ngo ngo-ri | tan ta qua bao: ngo; bo mo: ngo-ri
        me | =me me-den | bao: me-den
        hong | =hong-trai hoa-hong | bong canh bo chau cay: hoa-hong
        dao | =dao hoa-dao | canh cay chau: hoa-dao
        mai | =hoa-mai |
        bi | bi-do bi-xanh |
        dau | dau-tay dau-hat | hop: dau-tay; bao tan ta: dau-hat
        tra | ca-tra che | con: ca-tra; bao hop goi: che
        hanh | =hanh-la hanh-tim hanh-tay |
        cau | =cau |
        bon bon | =bon-bon bon-bon-trai |
        sen | =hat-sen hoa-sen ngo-sen | bong canh chuc chau: hoa-sen; bo: ngo-sen
        trung | =trung |
        cu san | =cu-dau san |
        nghe | =nghe trau | con dan: trau
        sua | =sua sua-bien | lit can chai thung: sua
        dau phong | =dau-phong dau-an | lit can chai phuy: dau-an
        dau dua | =dau-dua dau-dua-ep | lit can chai phuy: dau-dua-ep
        """#
}
