package nl.waarborg.shared.text;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The languages that the product speaks; Dutch unless the reader asks for English. */
public enum Language {
    NL,
    EN;

    private static final List<Locale> SPOKEN = List.of(Locale.of("nl"), Locale.of("en"));

    /** The code of ISO 639-1: {@code nl} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code(), this == NL ? "NL" : "GB");
    }

    /** Chooses by the header Accept-Language (RFC 9110, 12.5.4); a header that can't be read counts as none. */
    public static Language accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return NL;
        }
        try {
            Locale best = Locale.lookup(LanguageRange.parse(header), SPOKEN);
            return best != null && best.getLanguage().equals("en") ? EN : NL;
        } catch (IllegalArgumentException unreadable) {
            return NL;
        }
    }
}
