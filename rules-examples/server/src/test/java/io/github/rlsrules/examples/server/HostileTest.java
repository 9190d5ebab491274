package io.github.rlsrules.examples.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should send is told so, or cut off; and the server stays up. */
class HostileTest {
    private static final String CARDS = "/cds-services/rls-patient-view";
    private static final int BYTES = 200_000;

    private static Server server;
    private static Caller caller;

    @BeforeAll
    static void start() {
        server = Server.start(Example.settings(new Settings.Limits(
                BYTES, 10_000, 4, Duration.ofMillis(1500), Duration.ofMillis(4000), Duration.ofSeconds(5))));
        caller = new Caller(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void staysUp() {
        assertThat(caller.get("/health").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"text\"",
                "{\"hook\":",
                "{\"a\":1}{\"b\":2}",
                "{\"a\":1,\"a\":2}",
                "\u0000",
                "NaN",
                "{\"hook\":1e999999999}"
            })
    void whatIsNoObjectIsTold(String body) {
        for (String path : List.of(
                CARDS,
                "/fhir/$assess",
                "/fhir/$next-question",
                "/api/about",
                "/cds-services/rls-order-sign/feedback")) {
            assertThat(caller.post(path, body).status()).as(path).isBetween(400, 422);
        }
    }

    @Test
    void whatIsTooLargeIsTold() {
        assertThat(caller.post(CARDS, "x".repeat(BYTES + 1)).status()).isEqualTo(413);
        assertThat(caller.post("/api/interview", "x".repeat(BYTES * 3)).status())
                .isEqualTo(413);
    }

    @Test
    void whatIsTooDeepIsTold() {
        String deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
        assertThat(caller.post(CARDS, deep).status()).isEqualTo(400);
        assertThat(caller.post("/fhir/$assess", deep).status()).isEqualTo(400);
        assertThat(caller.post("/api/report", deep).status()).isEqualTo(400);
    }

    /** Each misspelt name is looked up among all names: some thousand of them would take minutes. */
    @Test
    void moreMedicinesThanAnybodyHasAreTold() {
        PatientRecord record = PatientRecord.withRestlessLegs();
        IntStream.range(0, 400).forEach(i -> record.takes("sertaline" + i));
        assertThat(caller.post(CARDS, record.request(Hook.PATIENT_VIEW)).status())
                .isEqualTo(413);
        assertThat(caller.post("/fhir/$assess", record.bundle()).status()).isEqualTo(413);
        List<Map<String, String>> items = IntStream.range(0, 400)
                .mapToObj(i -> Map.of("name", "sertaline" + i))
                .toList();
        assertThat(caller.post("/api/report", Map.of("facts", Map.of("medicines", Map.of("items", items))))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void onlyJsonIsRead() {
        for (String type : List.of("text/plain", "application/xml", "multipart/form-data; boundary=x", "")) {
            assertThat(caller.post(CARDS, "{}", "Content-Type", type).status())
                    .as(type)
                    .isEqualTo(415);
        }
    }

    @Test
    void whatIsNotThereIsTold() {
        assertThat(caller.get("/nothing").status()).isEqualTo(404);
        assertThat(caller.get("/../../etc/passwd").status()).isBetween(400, 404);
        assertThat(caller.get("/api/examples/..%2f..%2fpom").status()).isBetween(400, 404);
        assertThat(caller.get("/api/examples/nobody").status()).isEqualTo(404);
        assertThat(caller.get(CARDS).status()).isEqualTo(405);
        assertThat(caller.post("/cds-services/rls-order-dispatch", "{}").status())
                .isEqualTo(404);
    }

    @Test
    void anotherNameForThisMachineIsATrick() throws IOException {
        assertThat(raw("GET /health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET /health HTTP/1.1\r\nHost: localhost.evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void whatIsNoHttpIsCutOff() throws IOException {
        assertThat(raw("\u0016\u0003\u0001\u0002\r\n\r\n")).startsWith("HTTP/1.1 4");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
        assertThat(
                        raw(
                                "POST " + CARDS
                                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void whatIsNoRequestIsNotSaidAgain() throws IOException {
        for (String request : List.of(
                "GET /%00secret HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /secret HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /secret HTTP/1.1\r\nHost: localhost\r\nsecret: " + "x".repeat(20_000) + "\r\n\r\n")) {
            assertThat(raw(request))
                    .startsWith("HTTP/1.1 4")
                    .contains("application/json", "\"error\"")
                    .doesNotContain("secret", "<html>");
        }
    }

    @Test
    void whoeverIsSlowIsCutOff() throws IOException {
        long begun = System.nanoTime();
        String answer = raw("POST " + CARDS
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
        assertThat(answer).doesNotStartWith("HTTP/1.1 2").doesNotStartWith("HTTP/1.1 5");
        raw("GET /heal");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    /** Each says something before it would count as silent. */
    @Test
    void whoDribblesDoesNotShutOutTheOthers() throws Exception {
        List<CompletableFuture<String>> dribbling = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(HostileTest::dribble, run -> new Thread(run).start()))
                .toList();
        Thread.sleep(1000);
        assertThat(caller.get("/health").status()).as("all room is taken").isEqualTo(503);
        Thread.sleep(4500);
        assertThat(caller.get("/health").status()).as("there is room again").isEqualTo(200);
        assertThat(dribbling.stream().map(CompletableFuture::join))
                .filteredOn(answer -> answer.startsWith("HTTP/1.1 408"))
                .hasSize(4)
                .allSatisfy(answer -> assertThat(answer).contains("too long"));
    }

    private static String dribble() {
        try (Socket socket = open("POST " + CARDS
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n")) {
            for (int i = 0; i < 50 && socket.getInputStream().available() == 0; i++) {
                socket.getOutputStream().write(' ');
                Thread.sleep(200);
            }
            byte[] answer = new byte[1000];
            return new String(
                    answer, 0, Math.max(0, socket.getInputStream().read(answer)), StandardCharsets.ISO_8859_1);
        } catch (IOException | InterruptedException e) {
            return e.toString();
        }
    }

    /** The deadline is the caller's: what takes its time here is answered. */
    @Test
    void whoHasSaidAllIsNotSlow() {
        PatientRecord record = PatientRecord.withRestlessLegs();
        IntStream.range(0, 100).forEach(i -> record.takes("sertaline" + i));
        Settings.Limits hasty = new Settings.Limits(
                BYTES, 10_000, 4, Duration.ofSeconds(2), Duration.ofMillis(100), Duration.ofSeconds(2));
        try (Server own = Server.start(Example.settings(hasty))) {
            Caller other = new Caller(own);
            long begun = System.nanoTime();
            assertThat(other.post(CARDS, record.request(Hook.PATIENT_VIEW)).status())
                    .isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(hasty.whole());
        }
    }

    @Test
    void manySlowOnesDoNotShutOutTheOthers() throws IOException {
        List<Socket> slow =
                IntStream.range(0, 40).mapToObj(i -> open("GET /he")).toList();
        assertThat(caller.get("/health").status()).isEqualTo(200);
        for (Socket one : slow) {
            one.close();
        }
    }

    @Test
    void manyAtOnceAreAnsweredOrToldToWait() {
        Map<String, Object> request =
                PatientRecord.withRestlessLegs().value("2276-4", 22, "ug/L").request(Hook.PATIENT_VIEW);
        List<Integer> statuses = IntStream.range(0, 60)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> caller.post(CARDS, request).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).contains(200).isSubsetOf(200, 503);
        assertThat(caller.post(CARDS, request).status())
                .as("there is room again")
                .isEqualTo(200);
    }

    @Test
    void whoeverAsksTooOftenIsToldToWait() {
        Settings.Limits few =
                new Settings.Limits(BYTES, 2, 4, Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(2));
        try (Server own = Server.start(Example.settings(few))) {
            Caller often = new Caller(own);
            List<Caller.Reply> replies =
                    IntStream.range(0, 12).mapToObj(i -> often.get("/health")).toList();
            assertThat(replies)
                    .first()
                    .satisfies(reply -> assertThat(reply.status()).isEqualTo(200));
            assertThat(replies).last().satisfies(reply -> {
                assertThat(reply.status()).isEqualTo(429);
                assertThat(reply.whole().headers().firstValue("Retry-After")).hasValue("1");
            });
        }
    }

    @Test
    void aServerThatNobodyCouldAskDoesNotStart() {
        Settings none = Example.settings(Settings.Limits.STANDARD.perSecond(0));
        assertThatThrownBy(() -> Server.start(none)).hasMessageContaining("--per-second");
    }

    @Test
    void beyondThisMachineItTrustsNobodyByItself() {
        Settings open = new Settings(
                "0.0.0.0", 0, null, Map.of(), Set.of(), false, List.of(), Settings.Limits.STANDARD, Example.DAY);
        assertThatThrownBy(() -> Server.start(open)).hasMessageContaining("--trust");
    }

    @Test
    void onlyKnownSitesMayAsk() {
        assertThat(allowed(caller.options(CARDS, "Origin", "https://ehr.example")))
                .isEqualTo("https://ehr.example");
        assertThat(allowed(caller.options(CARDS, "Origin", "https://evil.example")))
                .isEmpty();
        assertThat(allowed(caller.get("/cds-services", "Origin", "https://any.example")))
                .isEqualTo("*");
        assertThat(allowed(caller.post(CARDS, "{}", "Origin", "https://evil.example")))
                .isEmpty();
    }

    private static String allowed(Caller.Reply reply) {
        return reply.whole().headers().firstValue("Access-Control-Allow-Origin").orElse("");
    }

    @Test
    void whatIsUnderWayEndsBeforeItStops() throws Exception {
        Server own = Server.start(Example.settings());
        String body = Caller.written(PatientRecord.withRestlessLegs().request(Hook.PATIENT_VIEW));
        try (Socket socket = new Socket("127.0.0.1", own.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + CARDS
                            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                            + body.length() + "\r\n\r\n" + body.substring(0, 20))
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(300);
            CompletableFuture<Void> closing = CompletableFuture.runAsync(own::close);
            Thread.sleep(300);
            out.write(body.substring(20).getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200");
            closing.join();
        }
    }

    private static Socket open(String text) {
        try {
            Socket socket = new Socket("127.0.0.1", server.port());
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return socket;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What comes back until it is cut off. */
    private static String raw(String text) throws IOException {
        try (Socket socket = open(text);
                InputStream in = socket.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
