package nl.waarborg.testing;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** Bringing in a sheet as a screen does: checked first, then imported as it was seen. */
public record SheetImport(String checks, String imports) {

    public static final SheetImport REGISTER =
            new SheetImport("/provider-register/checks", "/provider-register/imports");
    public static final SheetImport SIGNALS = new SheetImport("/signal-imports/checks", "/signal-imports");

    private static final String FILE = "blad.csv";

    public static RequestSpecification sheet(Person who, String name, byte[] content) {
        return who.api().contentType(ContentType.MULTIPART).multiPart("file", name, content);
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public ValidatableResponse check(Person who, String name, byte[] content) {
        return sheet(who, name, content).post(checks).then();
    }

    public ValidatableResponse check(Person who, String csv) {
        return check(who, FILE, utf8(csv));
    }

    /** What the check of a sheet without errors tells to send along. */
    public String seen(Person who, String csv) {
        return check(who, csv).statusCode(200).body("errors", empty()).extract().path("seen");
    }

    public ValidatableResponse bring(Person who, String csv, String seen) {
        return bring(who, csv, seen, Api.key());
    }

    public ValidatableResponse bring(Person who, String csv, String seen, String key) {
        return sheet(who, FILE, utf8(csv))
                .header("Idempotency-Key", key)
                .multiPart("seen", seen)
                .post(imports)
                .then();
    }

    /** A sheet without errors, imported. */
    public ValidatableResponse bring(Person who, String csv) {
        return bring(who, csv, seen(who, csv)).statusCode(200).body("done", equalTo(true));
    }
}
