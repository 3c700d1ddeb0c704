package org.huunghi.repository.internal.net;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.stream.Stream;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.ServerCertificate;
import org.huunghi.repository.internal.net.RefusedCertificate.Reason;

/**
 * Finds out whether a server is the one that is asked for: it is in time, and either one of Java's authorities vouches for it and its name, or it
 * has the fingerprint that is remembered.
 */
final class CertificateCheck extends X509ExtendedTrustManager {
	/** What is spoken within TLS, so that no other kind of server is taken for one of ours. */
	static final String PROTOCOL = "huunghi";

	private final Location.Server server;
	private final KnownServers known;
	private final X509ExtendedTrustManager authorities;

	CertificateCheck(Location.Server server, KnownServers known) {
		this.server = server;
		this.known = known;
		try {
			TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			factory.init((KeyStore) null);
			authorities = (X509ExtendedTrustManager) Stream.of(factory.getTrustManagers()).filter(X509ExtendedTrustManager.class::isInstance).findFirst()
					.orElseThrow();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	/** @return an engine for a new line, with this check */
	SSLEngine engine() {
		try {
			// a context of its own for each line: nothing is taken over from a line before
			SSLContext context = SSLContext.getInstance("TLSv1.3");
			context.init(null, new TrustManager[] { this }, null);
			SSLEngine engine = context.createSSLEngine(server.host(), server.port());
			engine.setUseClientMode(true);
			SSLParameters parameters = engine.getSSLParameters();
			parameters.setProtocols(new String[] { "TLSv1.3" });
			parameters.setApplicationProtocols(new String[] { PROTOCOL });
			// has the authorities' check look at the name too
			parameters.setEndpointIdentificationAlgorithm("HTTPS");
			engine.setSSLParameters(parameters);
			return engine;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authentication, SSLEngine engine) throws CertificateException {
		X509Certificate certificate = chain[0];
		ServerCertificate shown = shown(server, certificate);
		try {
			certificate.checkValidity();
		} catch (CertificateExpiredException e) {
			throw new RefusedCertificate(shown, Reason.EXPIRED, null);
		} catch (CertificateNotYetValidException e) {
			throw new RefusedCertificate(shown, Reason.NOT_YET_VALID, null);
		}
		try {
			authorities.checkServerTrusted(chain, authentication, engine);
		} catch (CertificateException e) {
			checkKnown(shown);
		}
	}

	/** @return what a certificate says */
	static ServerCertificate shown(Location.Server server, X509Certificate certificate) {
		return new ServerCertificate(server, Fingerprint.of(certificate), certificate.getSubjectX500Principal().getName(), certificate.getNotBefore().toInstant(),
				certificate.getNotAfter().toInstant());
	}

	private void checkKnown(ServerCertificate shown) throws CertificateException {
		String before;
		try {
			before = known.find(server).orElse(null);
		} catch (IOException e) {
			throw new CertificateException(e);
		}
		if (!shown.fingerprint().equals(before)) {
			throw new RefusedCertificate(shown, before == null ? Reason.UNKNOWN : Reason.CHANGED, before);
		}
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authentication) throws CertificateException {
		throw new CertificateException("Without an engine nothing is known of the server");
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authentication, Socket socket) throws CertificateException {
		throw new CertificateException("Without an engine nothing is known of the server");
	}

	@Override
	public void checkClientTrusted(X509Certificate[] chain, String authentication, SSLEngine engine) throws CertificateException {
		throw new CertificateException("This is no server");
	}

	@Override
	public void checkClientTrusted(X509Certificate[] chain, String authentication, Socket socket) throws CertificateException {
		throw new CertificateException("This is no server");
	}

	@Override
	public void checkClientTrusted(X509Certificate[] chain, String authentication) throws CertificateException {
		throw new CertificateException("This is no server");
	}

	@Override
	public X509Certificate[] getAcceptedIssuers() {
		return authorities.getAcceptedIssuers();
	}
}
