package nl.waarborg.framework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Frameworks as JSON, and those that come with the product. */
@ApplicationScoped
class FrameworkTexts {

    private final ObjectMapper mapper;
    private final List<FrameworkContent> offered;

    FrameworkTexts(ObjectMapper mapper) {
        this.mapper = mapper;
        this.offered = List.of(shipped("quality-framework-2019.json"));
    }

    /** The frameworks that every installation can take over. */
    List<FrameworkContent> offered() {
        return offered;
    }

    FrameworkContent content(FrameworkVersion version) {
        try {
            return mapper.readValue(version.content, FrameworkContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String json(FrameworkContent content) {
        try {
            return mapper.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As people read a file. */
    byte[] file(FrameworkContent content) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private FrameworkContent shipped(String name) {
        try (InputStream stream = Objects.requireNonNull(FrameworkTexts.class.getResourceAsStream(name), name)) {
            return mapper.readValue(stream, FrameworkContent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
