package nl.waarborg.testing;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contract {@code openapi.yaml} at the top of the repository. */
public final class Contract {

    public static final Path FILE = Path.of("..", "openapi.yaml");

    private static OpenAPI parsed;

    private Contract() {}

    public static synchronized OpenAPI parsed() {
        if (parsed == null) {
            ParseOptions options = new ParseOptions();
            SwaggerParseResult result = new OpenAPIV3Parser().readContents(text(), null, options);
            if (result.getOpenAPI() == null || !result.getMessages().isEmpty()) {
                throw new IllegalStateException("openapi.yaml: " + result.getMessages());
            }
            parsed = result.getOpenAPI();
        }
        return parsed;
    }

    public static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
