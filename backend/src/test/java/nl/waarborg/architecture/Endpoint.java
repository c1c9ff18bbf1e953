package nl.waarborg.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.waarborg.access.Roles;

/** What the annotations of the resources say: verb, path and roles of every endpoint. */
record Endpoint(String verb, String path, String name, Set<String> roles) {

    static final String ANYONE_SIGNED_IN = "*";

    static List<Endpoint> all() {
        return Rooms.CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(Endpoint::isEndpoint)
                .map(JavaMethod::reflect)
                .map(Endpoint::of)
                .toList();
    }

    static boolean isEndpoint(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    /** {@code ANONYMOUS} for everybody; empty where nothing is declared. */
    static Set<String> roles(Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return Set.of("ANONYMOUS");
        }
        RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
        if (roles == null) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>(Arrays.asList(roles.value()));
        return names.contains(Roles.ANYONE) ? Set.of(ANYONE_SIGNED_IN) : names;
    }

    private static Endpoint of(Method method) {
        return new Endpoint(verb(method), path(method), method.getName(), roles(method));
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow();
    }

    private static String path(Method method) {
        String room = part(method.getDeclaringClass().getAnnotation(Path.class));
        return (room + part(method.getAnnotation(Path.class))).replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
    }

    private static String part(Path path) {
        String text = Optional.ofNullable(path).map(Path::value).orElse("");
        String stripped = text.replaceAll("^/+|/+$", "");
        return stripped.isEmpty() ? "" : "/" + stripped;
    }
}
