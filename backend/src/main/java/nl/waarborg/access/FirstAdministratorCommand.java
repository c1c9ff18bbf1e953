package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import nl.waarborg.shared.Command;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code administrator E-MAIL [NAME]}: makes the first administrator of an empty installation. */
@ApplicationScoped
class FirstAdministratorCommand implements Command {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final FirstAdministratorService administrators;
    private final URI publicUrl;

    FirstAdministratorCommand(
            FirstAdministratorService administrators, @ConfigProperty(name = "waarborg.public-url") URI publicUrl) {
        this.administrators = administrators;
        this.publicUrl = publicUrl;
    }

    @Override
    public String name() {
        return "administrator";
    }

    @Override
    public Uni<String> run(List<String> arguments) {
        if (arguments.isEmpty() || !EMAIL.matcher(arguments.getFirst()).matches()) {
            return Uni.createFrom().failure(new IllegalArgumentException("Say who: administrator E-MAIL [NAME]"));
        }
        String name = arguments.size() > 1 ? String.join(" ", arguments.subList(1, arguments.size())) : "Beheerder";
        return administrators.make(arguments.getFirst(), name).map(path ->
                """
                The first administrator is %s. Choose a password with this link, within 72 hours; it works once:

                    %s
                """.formatted(arguments.getFirst(), publicUrl.resolve(path)));
    }
}
