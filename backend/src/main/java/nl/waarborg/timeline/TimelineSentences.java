package nl.waarborg.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.waarborg.shared.text.DateWords;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Makes sentences of events. A detail that is a date becomes a date in words; one that begins with {@code @} names a
 * sentence of the same room ({@code @outcome.REJECTED}).
 */
@ApplicationScoped
class TimelineSentences {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final Map<String, TimelineKind> kinds;
    private final ObjectMapper mapper;

    TimelineSentences(@All List<TimelineVocabulary> vocabularies, ObjectMapper mapper) {
        this.kinds = vocabularies.stream()
                .flatMap(vocabulary -> vocabulary.kinds().stream())
                .collect(Collectors.toMap(TimelineKind::code, kind -> kind));
        this.mapper = mapper;
    }

    String details(Map<String, ?> details) {
        try {
            Map<String, String> texts = new HashMap<>();
            details.forEach((name, value) -> texts.put(name, String.valueOf(value)));
            return mapper.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String sentence(String code, String details, Language language) {
        TimelineKind kind = kinds.get(code);
        if (kind == null) {
            return code;
        }
        Texts texts = Texts.besides(kind.getClass());
        Map<String, String> words = new HashMap<>(read(details));
        words.replaceAll((name, value) -> word(value, texts, language));
        return texts.get(language, "timeline." + kind.name(), words);
    }

    private static String word(@Nullable String value, Texts texts, Language language) {
        if (value == null) {
            return "";
        }
        if (value.startsWith("@")) {
            return texts.get(language, value.substring(1), Map.of());
        }
        return DateWords.orText(value, language);
    }

    private Map<String, String> read(String details) {
        try {
            return mapper.readValue(details, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
