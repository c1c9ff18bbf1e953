package nl.waarborg.publicsite;

import io.vertx.core.MultiMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for. Any address can be read: what is not understood is left out, since nobody mends an address by
 * hand.
 *
 * @param text words to search for, at most {@value #LONGEST} characters; empty for all
 * @param page from 1
 */
public record SearchQuery(String text, Map<SearchFilter, String> chosen, int page) {

    static final int LONGEST = 200;
    private static final int HIGHEST_PAGE = 10_000;
    private static final String TEXT = "zoek";
    private static final String PAGE = "pagina";

    static SearchQuery of(MultiMap parameters) {
        Map<SearchFilter, String> chosen = new EnumMap<>(SearchFilter.class);
        parameters.forEach((name, value) -> SearchFilter.named(name)
                .filter(filter -> !value.isBlank() && value.length() <= LONGEST)
                .ifPresent(filter -> chosen.put(filter, value)));
        String typed = parameters.get(TEXT);
        String text = typed == null ? "" : typed.replace('\0', ' ').strip();
        return new SearchQuery(text.substring(0, Math.min(text.length(), LONGEST)), chosen, page(parameters.get(PAGE)));
    }

    static SearchQuery of(SearchFilter filter, String key) {
        return new SearchQuery("", Map.of(filter, key), 1);
    }

    private static int page(@Nullable String asked) {
        boolean number = asked != null && asked.matches("[1-9]\\d{0,4}");
        return number ? Math.min(Integer.parseInt(asked), HIGHEST_PAGE) : 1;
    }

    /** The parameters in one fixed order, so that one question has one address; empty for everything. */
    String parameters() {
        List<String> parts = new ArrayList<>();
        if (!text.isEmpty()) {
            parts.add(parameter(TEXT, text));
        }
        for (SearchFilter filter : SearchFilter.values()) {
            String value = chosen.get(filter);
            if (value != null) {
                parts.add(parameter(filter.parameter(), value));
            }
        }
        if (page > 1) {
            parts.add(parameter(PAGE, Integer.toString(page)));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    SearchQuery without(SearchFilter filter) {
        Map<SearchFilter, String> rest = new EnumMap<>(SearchFilter.class);
        rest.putAll(chosen);
        rest.remove(filter);
        return new SearchQuery(text, rest, 1);
    }

    SearchQuery onPage(int number) {
        return new SearchQuery(text, chosen, number);
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
