package org.huunghi.server.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes keys and certificates as PEM. */
final class PemFiles {
	private static final Pattern KEY = Pattern.compile("-----BEGIN ((?:[A-Z]+ )?)PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END", Pattern.DOTALL);
	/** What Java is asked for, since the file itself says only in its depth which it is. */
	private static final List<String> ALGORITHMS = List.of("EC", "RSA", "EdDSA");

	private PemFiles() {
	}

	/** @return the certificates of a file in its order, at least one */
	static List<X509Certificate> certificates(Path file) throws KeyException {
		List<X509Certificate> found;
		try {
			found = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file))).stream()
					.map(X509Certificate.class::cast).toList();
		} catch (IOException e) {
			throw new KeyException("key.unreadable", e, file);
		} catch (CertificateException e) {
			throw new KeyException("certificate.none", e, file);
		}
		if (found.isEmpty()) {
			throw new KeyException("certificate.none", null, file);
		}
		return found;
	}

	/** @return the private key of a file */
	static PrivateKey key(Path file) throws KeyException {
		Matcher matcher;
		try {
			matcher = KEY.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
		} catch (IOException e) {
			throw new KeyException("key.unreadable", e, file);
		}
		if (!matcher.find()) {
			throw new KeyException("key.none", null, file);
		}
		if (!matcher.group(1).isEmpty()) {
			throw new KeyException("key.form", null, file, matcher.group(1).strip());
		}
		PKCS8EncodedKeySpec encoded = new PKCS8EncodedKeySpec(decode(file, matcher.group(2)));
		GeneralSecurityException last = null;
		for (String algorithm : ALGORITHMS) {
			try {
				return KeyFactory.getInstance(algorithm).generatePrivate(encoded);
			} catch (GeneralSecurityException e) {
				last = e;
			}
		}
		throw new KeyException("key.unusable", last, file, last.getMessage());
	}

	private static byte[] decode(Path file, String text) throws KeyException {
		try {
			return Base64.getMimeDecoder().decode(text);
		} catch (IllegalArgumentException e) {
			throw new KeyException("key.unusable", e, file, e.getMessage());
		}
	}

	/** @param kind such as CERTIFICATE */
	static byte[] write(String kind, byte[] content) {
		String text = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(content);
		return ("-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n").getBytes(StandardCharsets.US_ASCII);
	}
}
