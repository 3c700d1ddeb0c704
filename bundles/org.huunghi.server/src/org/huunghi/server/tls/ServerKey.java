package org.huunghi.server.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;

import org.huunghi.repository.internal.net.Fingerprint;

/** The private key of a server, with the certificate that it shows to clients. */
public final class ServerKey {
	/** What is spoken within TLS; clients insist on it. */
	private static final String PROTOCOL = "huunghi";

	private final X509Certificate certificate;
	private final SSLContext context;

	private ServerKey(PrivateKey key, List<X509Certificate> chain) throws GeneralSecurityException, IOException {
		certificate = chain.getFirst();
		char[] inMemory = "in memory".toCharArray();
		KeyStore store = KeyStore.getInstance("PKCS12");
		store.load(null, null);
		store.setKeyEntry("server", key, inMemory, chain.toArray(Certificate[]::new));
		KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		managers.init(store, inMemory);
		context = SSLContext.getInstance("TLSv1.3");
		context.init(managers.getKeyManagers(), null, null);
	}

	/**
	 * @param chain the server's own certificate first
	 * @throws KeyException when they don't belong together, or Java can't use them
	 */
	static ServerKey of(PrivateKey key, List<X509Certificate> chain, Path file) throws KeyException {
		try {
			if (!KeyMatch.belong(key, chain.getFirst().getPublicKey())) {
				throw new KeyException("key.other", null, file);
			}
			return new ServerKey(key, chain);
		} catch (KeyException e) {
			throw e;
		} catch (GeneralSecurityException | IOException e) {
			throw new KeyException("key.unusable", e, file, e.getMessage());
		}
	}

	/**
	 * Reads a PKCS#12 file, such as authorities and the tools of most systems make.
	 *
	 * @param password of the file; not kept
	 * @throws KeyException when it can't be read, the password is wrong, or it holds no private key
	 */
	public static ServerKey fromPkcs12(Path file, char[] password) throws KeyException {
		try (InputStream in = Files.newInputStream(file)) {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(in, password);
			for (String alias : Collections.list(store.aliases())) {
				if (store.getKey(alias, password) instanceof PrivateKey key) {
					return of(key, Arrays.stream(store.getCertificateChain(alias)).map(X509Certificate.class::cast).toList(), file);
				}
			}
			throw new KeyException("key.none", null, file);
		} catch (KeyException e) {
			throw e;
		} catch (IOException e) {
			throw new KeyException(e.getCause() instanceof GeneralSecurityException ? "key.password" : "key.unreadable", e, file);
		} catch (GeneralSecurityException e) {
			throw new KeyException("key.password", e, file);
		}
	}

	/**
	 * Reads PEM files.
	 *
	 * @param certificates the server's certificate first, then those of the authorities above it
	 * @param key the private key as PKCS#8, without a password
	 * @throws KeyException when they can't be read, or don't belong together
	 */
	public static ServerKey fromPem(Path certificates, Path key) throws KeyException {
		return of(PemFiles.key(key), PemFiles.certificates(certificates), certificates);
	}

	/**
	 * Reads the key and the certificate that the server has made for itself, and makes them where there are none yet.
	 *
	 * @param folder for both files
	 * @throws KeyException when they can't be written or read
	 */
	public static ServerKey selfSigned(Path folder) throws KeyException {
		Path certificate = folder.resolve("certificate.pem");
		Path key = folder.resolve("key.pem");
		if (!Files.exists(certificate) || !Files.exists(key)) {
			SelfSigned.make(certificate, key);
		}
		return fromPem(certificate, key);
	}

	/** @return a new engine for a line to a client */
	public SSLEngine engine() {
		SSLEngine engine = context.createSSLEngine();
		engine.setUseClientMode(false);
		SSLParameters parameters = engine.getSSLParameters();
		parameters.setProtocols(new String[] { "TLSv1.3" });
		parameters.setApplicationProtocols(new String[] { PROTOCOL });
		engine.setSSLParameters(parameters);
		return engine;
	}

	/** @return the fingerprint of the certificate, which an administrator tells the users */
	public String fingerprint() {
		return Fingerprint.of(certificate);
	}

	/** @return when the certificate becomes valid */
	public Instant from() {
		return certificate.getNotBefore().toInstant();
	}

	/** @return when the certificate ends to be valid */
	public Instant until() {
		return certificate.getNotAfter().toInstant();
	}
}
