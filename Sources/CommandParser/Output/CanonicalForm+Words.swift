extension CanonicalForm {
    static func vehicle(_ vehicle: Vehicle) -> String {
        switch vehicle {
        case .unspecified: "xe"
        case .lorry: "xe tải"
        case .refrigeratedLorry: "xe lạnh"
        case .tipper: "xe ben"
        case .tricycle: "xe ba gác"
        case .container: "xe container"
        case .reefer: "container lạnh"
        case .boat: "ghe"
        case .barge: "sà lan"
        }
    }

    static func role(_ role: RoleMention?) -> String {
        switch role {
        case nil: ""
        case .farmer: "nông dân"
        case .buyer: "người mua"
        case .trucker: "tài xế"
        case .coordinator: "điều phối"
        case .coop: "hợp tác xã"
        }
    }

    static func complaint(_ category: ReportCategory?) -> String {
        switch category {
        case nil: ""
        case .noShow: "không đến lấy hàng"
        case .spoiled: "hàng bị hư"
        case .blocked: "bị kẹt chốt"
        case .scam: "lừa đảo"
        case .payment: "không trả tiền"
        case .shortWeight: "cân thiếu"
        case .price: "ép giá"
        case .disease: "dịch bệnh"
        }
    }

    static func help(_ topic: HelpTopic?) -> String {
        switch topic {
        case nil: "trợ giúp"
        case .sell: "cách bán"
        case .buy: "cách mua"
        case .haul: "cách tìm xe"
        case .price: "hướng dẫn hỏi giá"
        case .cancel: "cách hủy"
        case .pick: "cách chọn"
        case .register: "cách đăng ký"
        case .human: "gặp nhân viên"
        }
    }

    static func day(_ hint: DateHint) -> String {
        switch hint {
        case .now: "gấp"
        case .today: "hôm nay"
        case .tonight: "tối nay"
        case .tomorrow: "ngày mai"
        case .yesterday: "hôm qua"
        case .dayBeforeYesterday: "hôm kia"
        case .daysAhead(2): "ngày mốt"
        case .daysAhead(let days): "\(days) ngày nữa"
        case .thisWeek: "tuần này"
        case .nextWeek: "tuần sau"
        case .weekend(let weeks): weeks > 0 ? "cuối tuần sau" : "cuối tuần"
        case .tet: "tết"
        case .weekday(let day, let weeks):
            (day == 8 ? "chủ nhật" : "thứ \(day)") + (weeks > 0 ? " tuần sau" : "")
        case .dayMonth(let day, let month): "\(day)/\(month)"
        case .dayMonthYear(let day, let month, let year): "\(day)/\(month)/\(year)"
        case .dayOfMonth(let day): "ngày \(day)"
        case .dayOfNextMonth(let day): "ngày \(day) tháng sau"
        case .month(let month): Self.month(month)
        case .monthPart(let part, .current): Self.part(part) + " tháng"
        case .monthPart(let part, let month): Self.part(part) + " " + Self.month(month)
        case .lunar(let day, let month): "mùng \(day)" + lunarMonth(month)
        }
    }

    private static func month(_ month: MonthMention) -> String {
        switch month {
        case .current: "tháng này"
        case .next: "tháng sau"
        case .named(let month): "tháng \(month)"
        }
    }

    private static func part(_ part: MonthPart) -> String {
        switch part {
        case .start: "đầu"
        case .mid: "giữa"
        case .end: "cuối"
        }
    }

    private static func lunarMonth(_ month: Int?) -> String {
        switch month {
        case nil: ""
        case 12?: " tháng chạp"
        case 1?: " tháng giêng"
        case let month?: " tháng \(month)"
        }
    }

    static func time(_ hint: TimeHint) -> String {
        switch hint {
        case .clock(let hour, 0): "\(hour)h"
        case .clock(let hour, let minute): "\(hour)h" + (minute < 10 ? "0" : "") + "\(minute)"
        case .morning: "buổi sáng"
        case .noon: "buổi trưa"
        case .afternoon: "buổi chiều"
        case .evening: "buổi tối"
        case .night: "ban đêm"
        }
    }
}
