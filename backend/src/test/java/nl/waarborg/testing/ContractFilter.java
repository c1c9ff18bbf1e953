package nl.waarborg.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import org.assertj.core.api.Assertions;

/**
 * Holds every exchange of a test against the contract. The answer must always fit; the request must fit when it was
 * accepted, since tests also send what is wrong on purpose.
 */
final class ContractFilter implements Filter {

    private static final OpenApiInteractionValidator VALIDATOR =
            OpenApiInteractionValidator.createForInlineApiSpecification(Contract.text())
                    .build();

    @Override
    public io.restassured.response.Response filter(
            FilterableRequestSpecification sent, FilterableResponseSpecification expected, FilterContext context) {
        io.restassured.response.Response received = context.next(sent, expected);
        if (!URI.create(sent.getURI()).getPath().startsWith("/api/v1/probe")) {
            boolean readable = received.statusCode() < 400 && !isMultipart(sent);
            check(RestAssuredRequest.of(sent), RestAssuredResponse.of(received), readable);
        }
        return received;
    }

    /** The validator sees no body in what is sent in parts. */
    private static boolean isMultipart(FilterableRequestSpecification sent) {
        return sent.getContentType() != null && sent.getContentType().startsWith("multipart/");
    }

    private static void check(Request request, Response response, boolean withRequest) {
        ValidationReport report = withRequest
                ? VALIDATOR.validate(request, response)
                : VALIDATOR.validateResponse(request.getPath(), request.getMethod(), response);
        if (report.hasErrors()) {
            Assertions.fail(
                    "%s %s does not keep the contract:%n%s",
                    request.getMethod(), request.getPath(), report.getMessages());
        }
    }
}
