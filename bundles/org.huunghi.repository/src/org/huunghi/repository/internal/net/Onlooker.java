package org.huunghi.repository.internal.net;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.ServerCertificate;

/** Notes the certificate of a server that is only looked at. It vouches for nobody: a line with it must never carry a log-in. */
final class Onlooker extends X509ExtendedTrustManager {
	private final Location.Server server;
	private volatile ServerCertificate seen;

	Onlooker(Location.Server server) {
		this.server = server;
	}

	/** @return the certificate that was shown last */
	Optional<ServerCertificate> seen() {
		return Optional.ofNullable(seen);
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authentication, SSLEngine engine) {
		seen = CertificateCheck.shown(server, chain[0]);
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authentication) throws CertificateException {
		throw new CertificateException("Not looked at");
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authentication, Socket socket) throws CertificateException {
		throw new CertificateException("Not looked at");
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
		return new X509Certificate[0];
	}
}
