// SPDX-License-Identifier: MIT
#include "app/pattern/hidden.h"

#include "app/pattern/unicode.h"

#include <algorithm>
#include <array>

namespace flashcall::pattern {
namespace {

using namespace std::string_view_literals;

template <std::size_t size>
constexpr std::array<std::string_view, size> sorted(std::array<std::string_view, size> words)
{
    std::sort(words.begin(), words.end());
    return words;
}

// All words are written as unicode::fold() leaves them: lower case, no accents.
// Words that say it by themselves.
constexpr auto telling = sorted(std::to_array({
    // clang-format off
    // English, and what networks send
    "anonymous"sv, "private"sv, "unknown"sv, "withheld"sv, "restricted"sv, "hidden"sv,
    "blocked"sv, "unavailable"sv, "undisclosed"sv, "unidentified"sv, "masked"sv, "suppressed"sv,
    "secret"sv, "confidential"sv, "anonym"sv,
    // Ukrainian
    "приховании"sv, "приховано"sv, "прихована"sv, "анонім"sv, "анонімнии"sv, "анонімно"sv,
    "невідомии"sv, "невідомо"sv, "закритии"sv, "закрито"sv, "засекречении"sv, "засекречено"sv,
    "приватнии"sv, "обмежении"sv, "обмежено"sv, "недоступнии"sv, "скритии"sv, "визначено"sv,
    "визначении"sv, "невизначении"sv,
    // Russian
    "скрыт"sv, "скрытыи"sv, "скрыто"sv, "аноним"sv, "анонимныи"sv, "анонимно"sv,
    "неизвестныи"sv, "неизвестен"sv, "неизвестно"sv, "закрыт"sv, "закрытыи"sv, "засекречен"sv,
    "засекреченныи"sv, "приватныи"sv, "частныи"sv, "ограничен"sv, "ограничено"sv,
    "недоступен"sv, "определен"sv, "неопределен"sv,
    // Polish, Romanian
    "zastrzezony"sv, "zastrzezone"sv, "prywatny"sv, "ukryty"sv, "nieznany"sv, "anonimowy"sv,
    "anonim"sv, "ascuns"sv, "privat"sv, "necunoscut"sv, "restrictionat"sv,
    // Spanish, Portuguese, Italian
    "oculto"sv, "privado"sv, "desconocido"sv, "anonimo"sv, "restringido"sv, "bloqueado"sv,
    "disponible"sv, "identificar"sv, "confidencial"sv, "desconhecido"sv, "restrito"sv,
    "identificado"sv, "disponivel"sv, "privato"sv, "sconosciuto"sv, "nascosto"sv, "riservato"sv,
    "disponibile"sv, "sconosciuta"sv, "anonima"sv,
    // German, French, Dutch, Turkish
    "unbekannt"sv, "unbekannte"sv, "unbekannter"sv, "anonymer"sv, "anonyme"sv, "unterdruckt"sv,
    "unterdrueckt"sv, "unterdruckte"sv, "verborgen"sv, "geheim"sv, "masque"sv, "inconnu"sv,
    "prive"sv, "cache"sv, "confidentiel"sv, "identifie"sv, "indisponible"sv, "anoniem"sv,
    "onbekend"sv, "onbekende"sv, "afgeschermd"sv, "anonieme"sv, "privenummer"sv, "gizli"sv,
    "ozel"sv, "bilinmeyen"sv,
    // Greek
    "αποκρυψη"sv, "αγνωστοσ"sv, "αποκρυφοσ"sv, "απορρητο"sv, "ανωνυμοσ"sv,
    // Arabic, Hebrew, Hindi
    "خاص"sv, "مجهول"sv, "محجوب"sv, "مخفي"sv, "مخفى"sv, "خفي"sv, "سري"sv, "معروف"sv, "محدد"sv,
    "חסוי"sv, "חסום"sv, "פרטי"sv, "מזוהה"sv, "ידוע"sv, "אנונימי"sv, "מוסתר"sv, "נסתר"sv,
    "अज्ञात"sv, "निजी"sv, "गुप्त"sv, "छिपा"sv, "अनजान"sv, "गुमनाम"sv,
    // Chinese, Japanese and Korean write phrases without spaces
    "匿名"sv, "未知"sv, "私人"sv, "隐藏"sv, "隱藏"sv, "保密"sv, "匿名来电"sv, "匿名來電"sv, "未知号码"sv, "未知號碼"sv,
    "未知来电"sv, "未知來電"sv, "私人号码"sv, "私人號碼"sv, "隐藏号码"sv, "隱藏號碼"sv, "号码隐藏"sv, "保密号码"sv, "保密號碼"sv,
    "私密号码"sv, "私密號碼"sv, "无来电显示"sv, "無來電顯示"sv, "不显示号码"sv, "不顯示號碼"sv, "未显示号码"sv, "未顯示號碼"sv,
    "无号码"sv, "無號碼"sv, "受限"sv, "非通知"sv, "非通知設定"sv, "非通知着信"sv, "非通知番号"sv, "通知不可能"sv, "通知不可"sv,
    "表示圏外"sv, "公衆電話"sv, "不明"sv, "番号不明"sv, "発信者不明"sv, "不明な番号"sv, "不明な発信者"sv, "익명"sv, "비공개"sv,
    "제한"sv, "제한됨"sv, "없음"sv, "없는"sv, "표시제한"sv, "발신번호표시제한"sv, "발신자표시제한"sv, "발신표시제한"sv,
    "발신번호제한"sv, "발신번호없음"sv, "발신자정보없음"sv, "번호없음"sv, "알수없음"sv, "알수없는번호"sv, "비공개번호"sv,
    // clang-format on
}));

// Words that may stand beside those.
constexpr auto filling = sorted(std::to_array({
    // clang-format off
    "number"sv, "caller"sv, "callerid"sv, "id"sv, "call"sv, "name"sv, "phone"sv, "user"sv,
    "party"sv, "the"sv, "is"sv, "not"sv, "номер"sv, "номера"sv, "абонент"sv, "абонента"sv,
    "дзвінок"sv, "виклик"sv, "телефон"sv, "не"sv, "звонок"sv, "вызов"sv, "numer"sv,
    "rozmowca"sv, "polaczenie"sv, "abonent"sv, "numar"sv, "apelant"sv, "apel"sv, "numero"sv,
    "llamada"sv, "sin"sv, "no"sv, "nao"sv, "chamada"sv, "chiamata"sv, "chiamante"sv, "utente"sv,
    "non"sv, "nummer"sv, "rufnummer"sv, "anrufer"sv, "anruf"sv, "appel"sv, "appelant"sv,
    "correspondant"sv, "beller"sv, "oproep"sv, "numara"sv, "arayan"sv, "αριθμοσ"sv, "κληση"sv,
    "رقم"sv, "الرقم"sv, "متصل"sv, "المتصل"sv, "مكالمة"sv, "غير"sv, "מספר"sv, "שיחה"sv,
    "מתקשר"sv, "לא"sv, "नंबर"sv, "नम्बर"sv, "कॉल"sv, "कॉलर"sv, "हुआ"sv, "号码"sv, "號碼"sv, "来电"sv,
    "來電"sv, "番号"sv, "번호"sv, "발신번호"sv, "발신자"sv, "정보"sv, "표시"sv, "수"sv, "알"sv,
    // clang-format on
}));

// Phrases none of whose words would do alone.
constexpr auto phrases = sorted(std::to_array({
    // clang-format off
    "no caller id"sv, "no callerid"sv, "no number"sv, "no id"sv, "not available"sv,
    "number not available"sv, "out of area"sv, "caller id off"sv, "keine nummer"sv,
    "keine rufnummer"sv, "keine anrufer id"sv, "без номера"sv, "нет номера"sv, "немає номера"sv,
    "brak numeru"sv, "bez numeru"sv, "sin numero"sv, "sem numero"sv, "sans numero"sv,
    "pas de numero"sv, "nessun numero"sv, "geen nummer"sv, "fara numar"sv, "numara yok"sv,
    // Vietnamese
    "an danh"sv, "an so"sv, "so an"sv, "so bi an"sv, "so rieng tu"sv, "rieng tu"sv,
    "khong xac dinh"sv, "so khong xac dinh"sv, "khong ro"sv, "so khong ro"sv, "khong ro so"sv,
    "so bi chan"sv, "nguoi goi an danh"sv, "khong co id nguoi goi"sv,
    // clang-format on
}));

template <std::size_t size>
bool among(const std::array<std::string_view, size> &words, std::string_view word) noexcept
{
    return std::binary_search(words.begin(), words.end(), word);
}

// Folded words, one space between them. Words for a hidden number are short: longer text is none.
struct Folded
{
    std::array<char, 96> at{};
    std::size_t size = 0;
    bool fits = true;

    [[nodiscard]] std::string_view view() const { return {at.data(), size}; }
    void byte(char32_t value) noexcept
    {
        fits = fits && size < at.size();
        if (fits) {
            at[size++] = static_cast<char>(static_cast<unsigned char>(value));
        }
    }
    void space() noexcept
    {
        if (size > 0 && at[size - 1] != ' ') {
            byte(' ');
        }
    }
    void append(char32_t code) noexcept
    {
        if (code < 0x80) {
            byte(code);
        } else if (code < 0x800) {
            byte(0xc0U | (code >> 6U));
            byte(0x80U | (code & 0x3fU));
        } else if (code < 0x10000) {
            byte(0xe0U | (code >> 12U));
            byte(0x80U | ((code >> 6U) & 0x3fU));
            byte(0x80U | (code & 0x3fU));
        } else {
            fits = false; // no word here has such a letter
        }
    }
};

bool separates(char32_t code) noexcept
{
    constexpr std::string_view marks = ".()[]/<>{}\"'`_,:;!*";
    return unicode::isWhiteSpace(code) || unicode::isDash(code) ||
           (code < 0x80 && marks.find(static_cast<char>(code)) != marks.npos);
}

Folded foldAll(std::string_view text) noexcept
{
    Folded folded;
    for (std::size_t at = 0; at < text.size() && folded.fits;) {
        const auto [code, size] = unicode::decode(text, at);
        if (size == 0 || unicode::digitValue(code) >= 0) {
            folded.fits = false;
            break;
        }
        at += size;
        if (separates(code)) {
            folded.space();
        } else if (!unicode::isInvisible(code)) {
            if (const char32_t letter = unicode::fold(code)) {
                folded.append(letter);
            }
        }
    }
    if (folded.size > 0 && folded.at[folded.size - 1] == ' ') {
        --folded.size;
    }
    return folded;
}

} // namespace

bool saysHidden(std::string_view text) noexcept
{
    const Folded folded = foldAll(text);
    if (!folded.fits || folded.size == 0) {
        return false;
    }
    std::string_view rest = folded.view();
    if (among(phrases, rest)) {
        return true;
    }
    bool told = false;
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(word.size() + 1, rest.size()));
        if (among(telling, word)) {
            told = true;
        } else if (!among(filling, word)) {
            return false;
        }
    }
    return told;
}

} // namespace flashcall::pattern
