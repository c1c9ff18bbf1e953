package nl.waarborg.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.waarborg.provider.ProviderKind;
import nl.waarborg.reference.ReferenceApi;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;

/**
 * The words of a sheet for what the product knows by code. Read in either language, and by code.
 *
 * @param municipalities names by code
 * @param provisions items of the list by code
 */
record RegisterChoices(
        Language language, Map<String, String> municipalities, Map<String, ReferenceApi.Item> provisions) {

    private static final Texts TEXTS = Texts.besides(RegisterChoices.class);

    static RegisterChoices of(
            Language language, Map<String, String> municipalities, Collection<ReferenceApi.Item> provisions) {
        Map<String, ReferenceApi.Item> byCode = new LinkedHashMap<>();
        provisions.forEach(item -> byCode.put(item.code(), item));
        return new RegisterChoices(language, municipalities, byCode);
    }

    static RegisterChoices none(Language language) {
        return new RegisterChoices(language, Map.of(), Map.of());
    }

    String kind(ProviderKind kind) {
        return TEXTS.get(language, "kind." + kind, Map.of());
    }

    Optional<ProviderKind> kind(String word) {
        for (ProviderKind kind : ProviderKind.values()) {
            if (isCalled("kind." + kind, word) || kind.name().equalsIgnoreCase(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    String yesOrNo(boolean yes) {
        return TEXTS.get(language, yes ? "yes" : "no", Map.of());
    }

    /** Also as a spreadsheet keeps it. */
    Optional<Boolean> yesOrNo(String word) {
        if (isCalled("yes", word) || word.equalsIgnoreCase("true") || word.equals("1")) {
            return Optional.of(true);
        }
        if (isCalled("no", word) || word.equalsIgnoreCase("false") || word.equals("0")) {
            return Optional.of(false);
        }
        return Optional.empty();
    }

    String municipality(String code) {
        return municipalities.getOrDefault(code, code);
    }

    Optional<String> municipalityCode(String word) {
        return municipalities.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(word)
                        || entry.getValue().equalsIgnoreCase(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    String provision(String code) {
        ReferenceApi.Item item = provisions.get(code);
        if (item == null) {
            return code;
        }
        return language == Language.NL ? item.labelNl() : item.labelEn();
    }

    Optional<String> provisionCode(String word) {
        return provisions.values().stream()
                .filter(item -> item.code().equalsIgnoreCase(word)
                        || item.labelNl().equalsIgnoreCase(word)
                        || item.labelEn().equalsIgnoreCase(word))
                .map(ReferenceApi.Item::code)
                .findFirst();
    }

    private static boolean isCalled(String key, String word) {
        for (Language language : Language.values()) {
            if (TEXTS.get(language, key, Map.of()).equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }
}
