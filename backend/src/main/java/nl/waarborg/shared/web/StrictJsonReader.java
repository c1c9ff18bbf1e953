package nl.waarborg.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import nl.waarborg.shared.problem.BrokenConstraints;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON body and tells everything that is wrong with it at once: unknown fields, values of a wrong form and broken
 * constraints. Jackson by itself stops at the first.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class StrictJsonReader implements MessageBodyReader<Object> {

    private final ObjectMapper mapper;
    private final Validator validator;

    StrictJsonReader(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type != String.class && type != byte[].class && !InputStream.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        byte[] body = stream.readAllBytes();
        ObjectReader reader = mapper.readerFor(mapper.constructType(genericType));
        Object value = null;
        try {
            value = body.length == 0 ? null : reader.readValue(body);
        } catch (JsonMappingException wrong) {
            throw Problem.invalid(everythingWrong(reader, body));
        } catch (JsonProcessingException unreadable) {
            throw Problem.of(CommonProblem.MALFORMED_REQUEST);
        }
        if (value == null) {
            throw Problem.invalid(Violation.common("", "required"));
        }
        return value;
    }

    private List<Violation> everythingWrong(ObjectReader reader, byte[] body) throws IOException {
        MendedTree tree = new MendedTree(mapper.readTree(body));
        Object value = null;
        boolean readable = false;
        while (!readable) {
            try {
                value = reader.readValue(tree.node());
                readable = true;
            } catch (JsonMappingException wrong) {
                tree.mend(wrong);
            }
        }
        List<Violation> all = new ArrayList<>(tree.found());
        all.addAll(broken(value, tree.found()));
        return all;
    }

    /** A value that could not be read was left out, so that "required" at the same place would be said twice. */
    private List<Violation> broken(@Nullable Object value, List<Violation> found) {
        if (value == null) {
            return List.of();
        }
        List<String> said = found.stream().map(Violation::pointer).toList();
        return BrokenConstraints.violations(validator.validate(value)).stream()
                .filter(violation -> !said.contains(violation.pointer()))
                .toList();
    }
}
