package nl.waarborg.shared.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract as it was packed with the server, and the files of the page that shows it. */
@ApplicationScoped
class ContractDocument {

    private static final String PAGES = "nl/waarborg/shared/contract/";
    private static final String SWAGGER_UI = "META-INF/resources/webjars/swagger-ui/5.31.0/";
    private static final Set<String> FROM_SWAGGER_UI = Set.of("swagger-ui.css", "swagger-ui-bundle.js");

    private final ObjectMapper mapper;
    private volatile @Nullable String json;

    ContractDocument(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    byte[] yaml() {
        return read("openapi.yaml");
    }

    /** Takes a moment the first time: not for the event loop. */
    String json() {
        String known = json;
        if (known == null) {
            known = convert();
            json = known;
        }
        return known;
    }

    byte[] page(String file) {
        return read((FROM_SWAGGER_UI.contains(file) ? SWAGGER_UI : PAGES) + file);
    }

    private String convert() {
        LoaderOptions ownDocument = new LoaderOptions();
        ownDocument.setMaxAliasesForCollections(Integer.MAX_VALUE);
        Object tree = new Yaml(new SafeConstructor(ownDocument)).load(new String(yaml(), StandardCharsets.UTF_8));
        try {
            return mapper.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String resource) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " was not packed with the server");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
