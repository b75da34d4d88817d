import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Verifies a certificate of Jingwei (回避审查证明) without the service and without a network: needs this file and a JDK, 17 or later.
 *
 * <p>{@code java Verify.java CERTIFICATE.json FINGERPRINT}: the file as it was downloaded, and the fingerprint of the office's key as
 * the office itself said it, not as it stands in the file. Ends with 0 where the certificate holds, with 1 where it does not, with 2
 * where it was asked wrongly.
 */
public class Verify {

    private static final Pattern FILE = Pattern.compile(
            "(?s)\\{\"document\":(\\{.*}),\"publicKey\":\"([A-Za-z0-9+/=]+)\",\"signature\":\"([A-Za-z0-9+/=]+)\"}[\\r\\n]*");

    public static void main(String[] arguments) throws Exception {
        var wanted = arguments.length == 2 ? digits(arguments[1]) : "";
        if (!wanted.matches("[0-9a-f]{64}")) {
            end(2, "用法：java Verify.java 证明.json 公钥指纹（64位十六进制数）",
                    "usage: java Verify.java CERTIFICATE.json FINGERPRINT (64 hexadecimal digits)");
        } else if (!Files.isReadable(Path.of(arguments[0]))) {
            end(2, "读不到文件 " + arguments[0], "cannot read " + arguments[0]);
        } else {
            verify(Files.readAllBytes(Path.of(arguments[0])), wanted);
        }
    }

    private static void verify(byte[] bytes, String wanted) throws Exception {
        var file = FILE.matcher(text(bytes));
        if (!file.matches()) {
            end(1, "不通过：这不是经纬出具的证明文件，或文件已损坏。", "REFUSED: this is no certificate of Jingwei, or it is damaged.");
            return;
        }
        var document = file.group(1).getBytes(StandardCharsets.UTF_8);
        var publicKey = decoded(file.group(2));
        var fingerprint = sha256(publicKey);
        if (!fingerprint.equals(wanted)) {
            end(1, "不通过：签名所用的不是指纹为 " + wanted + " 的密钥，而是 " + fingerprint + "。",
                    "REFUSED: signed by another key, " + fingerprint + ".");
        } else if (!holds(document, publicKey, decoded(file.group(3)))) {
            end(1, "不通过：内容与签名不符，文件出具后被改动过。", "REFUSED: the content does not match the signature; the file was altered.");
        } else {
            var hash = sha256(document);
            end(0, "通过：内容自出具以来没有改动。请与纸面核对，哈希值应为 " + hash,
                    "VERIFIED: unaltered since it was issued. The paper must show the hash " + hash);
        }
    }

    private static boolean holds(byte[] document, byte[] publicKey, byte[] signed) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(publicKey)));
            signature.update(document);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /** Only in the one way in which these bytes are written: the last digit may hold bits that count for nothing. */
    private static byte[] decoded(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            return Base64.getEncoder().encodeToString(bytes).equals(base64) ? bytes : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String digits(String fingerprint) {
        return fingerprint.replaceAll("[-:\\s]", "").toLowerCase(Locale.ROOT);
    }

    private static void end(int code, String zh, String en) {
        System.out.println(zh);
        System.out.println(en);
        System.exit(code);
    }
}
