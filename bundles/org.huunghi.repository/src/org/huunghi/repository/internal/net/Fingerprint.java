package org.huunghi.repository.internal.net;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** The fingerprint by which people compare certificates. */
public final class Fingerprint {
	private Fingerprint() {
	}

	/** @return SHA-256 of the certificate: 32 pairs of capital hexadecimal digits with colons between them */
	public static String of(X509Certificate certificate) {
		try {
			return HexFormat.ofDelimiter(":").withUpperCase().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
		} catch (NoSuchAlgorithmException | CertificateEncodingException e) {
			throw new IllegalStateException(e);
		}
	}
}
