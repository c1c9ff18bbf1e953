package nl.waarborg.shared.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The sentences of one room: {@code messages_nl.properties} and {@code messages_en.properties} (UTF-8) in the room's
 * own package. Arguments stand in braces by name: {@code Hooguit {max} tekens.}
 */
public final class Texts {

    private static final Map<String, Texts> ROOMS = new ConcurrentHashMap<>();

    private final Map<Language, Map<String, String>> sentences;

    private Texts(Map<Language, Map<String, String>> sentences) {
        this.sentences = sentences;
    }

    /** The texts of the room in which the type lives. */
    public static Texts besides(Class<?> type) {
        return ROOMS.computeIfAbsent(type.getPackageName(), room -> read(type.getClassLoader(), room));
    }

    public Optional<String> find(Language language, String key, Map<String, ?> arguments) {
        return Optional.ofNullable(all(language).get(key)).map(text -> fill(language, text, arguments));
    }

    public String get(Language language, String key, Map<String, ?> arguments) {
        return find(language, key, arguments).orElse(key);
    }

    /** Every sentence of a language as it stands, for a page that names many. */
    public Map<String, String> all(Language language) {
        return sentences.getOrDefault(language, Map.of());
    }

    private static String fill(Language language, String text, Map<String, ?> arguments) {
        String filled = text;
        for (Map.Entry<String, ?> argument : arguments.entrySet()) {
            filled = filled.replace("{" + argument.getKey() + "}", worded(language, argument.getValue()));
        }
        return filled;
    }

    private static String worded(Language language, Object value) {
        return value instanceof LocalDate day ? DateWords.of(day, language) : String.valueOf(value);
    }

    private static Texts read(ClassLoader loader, String room) {
        return new Texts(
                Map.of(Language.NL, read(loader, room, Language.NL), Language.EN, read(loader, room, Language.EN)));
    }

    private static Map<String, String> read(ClassLoader loader, String room, Language language) {
        Properties properties = new Properties();
        String file = room.replace('.', '/') + "/messages_" + language.code() + ".properties";
        try (var stream = loader.getResourceAsStream(file)) {
            if (stream != null) {
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                properties.load(reader);
            }
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
