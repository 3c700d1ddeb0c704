package org.huunghi.server.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a password: a salted hash that takes long to compute, so that a stolen file does not give the passwords away. How long is kept
 * with it, so that it can rise with the years; a hash with less is made anew when its user next logs in.
 *
 * @param iterations how often the hash was taken over
 * @param salt random bytes of this password
 * @param hash the result
 */
record PasswordHash(int iterations, byte[] salt, byte[] hash) {
	private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
	/** About 250 ms on an office computer of 2020: nobody waits for it, who guesses does. */
	static final int ITERATIONS = 210_000;
	/** More would let a damaged file stop the server. */
	static final int MOST_ITERATIONS = 50_000_000;
	private static final int SALT_BYTES = 16;
	private static final int HASH_BITS = 512;
	private static final SecureRandom RANDOM = new SecureRandom();

	/** @return the hash of a new password, with a salt of its own */
	static PasswordHash of(char[] password, int iterations) {
		byte[] salt = new byte[SALT_BYTES];
		RANDOM.nextBytes(salt);
		return new PasswordHash(iterations, salt, compute(password, salt, iterations));
	}

	/** @return a hash that takes as long to check as any other, and that no password has */
	static PasswordHash ofNobody(int iterations) {
		byte[] salt = new byte[SALT_BYTES];
		byte[] hash = new byte[HASH_BITS / Byte.SIZE];
		RANDOM.nextBytes(salt);
		RANDOM.nextBytes(hash);
		return new PasswordHash(iterations, salt, hash);
	}

	/** @return whether it is the password; takes the same time whatever the answer */
	boolean matches(char[] password) {
		return MessageDigest.isEqual(hash, compute(password, salt, iterations));
	}

	/** Vietnamese letters come composed or not, depending on the keyboard: both are the same password. */
	private static byte[] compute(char[] password, byte[] salt, int iterations) {
		char[] typed = Normalizer.normalize(new String(password), Normalizer.Form.NFC).toCharArray();
		PBEKeySpec key = new PBEKeySpec(typed, salt, iterations, HASH_BITS);
		try {
			return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("This Java can't compute " + ALGORITHM, e);
		} finally {
			key.clearPassword();
			Arrays.fill(typed, '\0');
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PasswordHash that && iterations == that.iterations && Arrays.equals(salt, that.salt) && Arrays.equals(hash, that.hash);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(hash);
	}

	/** Nothing of it belongs into a log. */
	@Override
	public String toString() {
		return "PasswordHash";
	}
}
