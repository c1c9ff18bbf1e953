package nl.waarborg.publicsite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Without scripts nothing remembers the language: the links of an English page lead to English pages. */
final class EnglishLinks {

    /** To a page of the public side; not to a file, to what the screens make, or to the page in the other language. */
    private static final Pattern LINK = Pattern.compile(
            "href=\"(/(?:(?:rapporten|aanbieders|gemeenten|over-toezicht|toegankelijkheid|privacy)(?:/[a-z0-9-]+)?)?)"
                    + "(\\?[^\"]*)?\"(?![^>]*hreflang)");

    private EnglishLinks() {}

    static String in(String html) {
        return LINK.matcher(html).replaceAll(found -> {
            String asked = found.group(2);
            String onward = asked == null ? "?taal=en" : asked + "&amp;taal=en";
            return "href=\"" + Matcher.quoteReplacement(found.group(1) + onward) + '"';
        });
    }
}
