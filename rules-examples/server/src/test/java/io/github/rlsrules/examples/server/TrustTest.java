package io.github.rlsrules.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in: as CDS Hooks says, and nobody else. */
class TrustTest {
    private static final String URL = "https://cds.example";
    private static final String CARDS = "/cds-services/rls-patient-view";
    private static final String ISSUER = "https://ehr.example";
    private static final Instant NOW = Example.DAY.instant();

    private static ECKey key;
    private static RSAKey rsa;
    private static Server server;
    private static Caller caller;

    @BeforeAll
    static void start(@TempDir Path folder) throws JOSEException, IOException {
        key = new ECKeyGenerator(Curve.P_384).keyID("one").generate();
        rsa = new RSAKeyGenerator(2048).keyID("two").generate();
        Path keys = folder.resolve("keys.json");
        Files.writeString(keys, new JWKSet(List.of(key.toPublicJWK(), rsa.toPublicJWK())).toString());
        server = Server.start(new Settings(
                "127.0.0.1",
                0,
                URL + "/", // as people write it
                Map.of(ISSUER, keys),
                Set.of(),
                false,
                List.of(),
                Example.settings().limits(),
                Example.DAY));
        caller = new Caller(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(URL + CARDS)
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(120)))
                .jwtID(UUID.randomUUID().toString());
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.ES384).keyID("one").type(JOSEObjectType.JWT);
    }

    private static String signed(JWSHeader.Builder header, JWTClaimsSet.Builder claims) throws JOSEException {
        SignedJWT token = new SignedJWT(header.build(), claims.build());
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private static Caller.Reply call(String token) {
        return caller.post(
                CARDS, PatientRecord.withRestlessLegs().request(Hook.PATIENT_VIEW), "Authorization", "Bearer " + token);
    }

    private static void isRefused(String token, String why) {
        Caller.Reply reply = call(token);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.json().path("error").asText()).contains(why);
        assertThat(reply.whole().headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void aTokenOfAKnownIssuerIsGood() throws JOSEException {
        assertThat(call(signed(header(), claims())).status()).isEqualTo(200);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS384)
                        .keyID("two")
                        .type(JOSEObjectType.JWT)
                        .build(),
                claims().build());
        token.sign(new RSASSASigner(rsa));
        assertThat(call(token.serialize()).status()).isEqualTo(200);
    }

    @Test
    void withoutATokenNothingAboutPatientsIsAnswered() {
        for (String path : List.of(CARDS, CARDS + "/feedback", "/fhir/$assess", "/fhir/$next-question")) {
            assertThat(caller.post(path, "{}").status()).as(path).isEqualTo(401);
        }
        assertThat(caller.get("/cds-services").status()).isEqualTo(200);
        assertThat(caller.get("/health").status()).isEqualTo(200);
    }

    @Test
    void aTokenIsUsedOnce() throws JOSEException {
        String token = signed(header(), claims());
        assertThat(call(token).status()).isEqualTo(200);
        isRefused(token, "used before");
        isRefused(signed(header(), claims().jwtID(null)), "jti");
    }

    @Test
    void aTokenOfAnotherTimeIsRefused() throws JOSEException {
        isRefused(signed(header(), claims().expirationTime(Date.from(NOW.minusSeconds(60)))), "expired");
        isRefused(signed(header(), claims().expirationTime(Date.from(NOW.plusSeconds(3600)))), "lives longer");
        isRefused(signed(header(), claims().issueTime(Date.from(NOW.plusSeconds(600)))), "future");
        isRefused(signed(header(), claims().notBeforeTime(Date.from(NOW.plusSeconds(60)))), "future");
        isRefused(signed(header(), claims().expirationTime(null)), "lacks exp");
    }

    @Test
    void aTokenForAnotherServiceIsRefused() throws JOSEException {
        isRefused(signed(header(), claims().audience(URL + "/cds-services/rls-order-sign")), "somebody else");
        isRefused(signed(header(), claims().audience((String) null)), "somebody else");
    }

    @Test
    void whoeverIsNotKnownIsRefused() throws JOSEException {
        isRefused(signed(header(), claims().issuer("https://evil.example")), "not signed by somebody who is known");
        isRefused(signed(header().keyID("two"), claims()), "not signed");
        isRefused(signed(header().keyID("three"), claims()), "not signed");
        isRefused(signed(header().type(null), claims()), "not signed");
        ECKey other = new ECKeyGenerator(Curve.P_384).keyID("one").generate();
        SignedJWT forged = new SignedJWT(header().build(), claims().build());
        forged.sign(new ECDSASigner(other));
        isRefused(forged.serialize(), "not signed");
    }

    @Test
    void aKeyIsNoPassword() throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID("two")
                        .type(JOSEObjectType.JWT)
                        .build(),
                claims().build());
        token.sign(new MACSigner(rsa.toPublicJWK().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        isRefused(token.serialize(), "not signed");
        isRefused("eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.e30.", "");
        isRefused("nonsense", "cannot be read");
    }

    @Test
    void keysAreNeverFetched() throws JOSEException {
        isRefused(
                signed(header().keyID("elsewhere").jwkURL(java.net.URI.create("http://127.0.0.1:1/keys")), claims()),
                "not signed");
    }
}
