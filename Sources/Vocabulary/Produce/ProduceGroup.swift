/// The groups that the programme's figures are kept by; the raw value is the id in `produce.csv`.
package enum ProduceGroup: String, Hashable, Sendable, Codable, CaseIterable {
    case vegetables = "rau"
    case fruitVegetables = "rau-qua"
    case roots = "cu"
    case seasonings = "gia-vi"
    case mushrooms = "nam"
    case fruit = "trai-cay"
    case grain = "luong-thuc"
    case pulses = "dau-hat"
    case industrialCrops = "cay-cong-nghiep"
    case flowers = "hoa"
    case fish = "ca"
    case shellfish = "tom-cua-so"
    case livestock = "gia-suc"
    case poultry = "gia-cam"
    case meat = "thit"
    case eggs = "trung"
    case dairyAndHoney = "sua"
    case processedFood = "che-bien"
    case byProducts = "phu-pham"

    /// The accented Vietnamese name.
    package var name: String {
        switch self {
        case .vegetables: "Rau"
        case .fruitVegetables: "Rau ăn quả"
        case .roots: "Củ"
        case .seasonings: "Gia vị"
        case .mushrooms: "Nấm"
        case .fruit: "Trái cây"
        case .grain: "Lương thực"
        case .pulses: "Đậu, hạt"
        case .industrialCrops: "Cây công nghiệp"
        case .flowers: "Hoa, cây giống"
        case .fish: "Cá"
        case .shellfish: "Tôm, cua, ốc"
        case .livestock: "Gia súc"
        case .poultry: "Gia cầm"
        case .meat: "Thịt"
        case .eggs: "Trứng"
        case .dairyAndHoney: "Sữa, mật ong"
        case .processedFood: "Hàng chế biến"
        case .byProducts: "Phụ phẩm"
        }
    }

    package var englishName: String {
        switch self {
        case .vegetables: "vegetables"
        case .fruitVegetables: "fruit vegetables"
        case .roots: "roots"
        case .seasonings: "seasonings"
        case .mushrooms: "mushrooms"
        case .fruit: "fruit"
        case .grain: "grain"
        case .pulses: "pulses"
        case .industrialCrops: "industrial crops"
        case .flowers: "flowers and seedlings"
        case .fish: "fish"
        case .shellfish: "shellfish"
        case .livestock: "livestock"
        case .poultry: "poultry"
        case .meat: "meat"
        case .eggs: "eggs"
        case .dairyAndHoney: "dairy and honey"
        case .processedFood: "processed food"
        case .byProducts: "by-products"
        }
    }
}
