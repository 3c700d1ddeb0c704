package org.huunghi.server.tls;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;

/** Finds out whether a private and a public key belong together, by a signature made with one and checked with the other. */
final class KeyMatch {
	private static final byte[] TEXT = { 1, 2, 3 };

	private KeyMatch() {
	}

	/** @throws GeneralSecurityException when Java knows nothing of such keys */
	static boolean belong(PrivateKey key, PublicKey other) throws GeneralSecurityException {
		if (!key.getAlgorithm().equals(other.getAlgorithm())) {
			return false;
		}
		Signature signature = Signature.getInstance(switch (key.getAlgorithm()) {
		case "RSA" -> "SHA256withRSA";
		case "EC" -> "SHA256withECDSA";
		default -> key.getAlgorithm();
		});
		signature.initSign(key);
		signature.update(TEXT);
		byte[] signed = signature.sign();
		signature.initVerify(other);
		signature.update(TEXT);
		return signature.verify(signed);
	}
}
