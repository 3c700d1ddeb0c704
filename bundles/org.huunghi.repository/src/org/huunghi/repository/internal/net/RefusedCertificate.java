package org.huunghi.repository.internal.net;

import java.security.cert.CertificateException;

import org.huunghi.repository.connection.ServerCertificate;

/** Says why a server's certificate does not prove that it is the one that is asked for. */
final class RefusedCertificate extends CertificateException {
	private static final long serialVersionUID = 1L;

	/** What is wrong with a certificate. */
	enum Reason {
		/** Nobody has vouched for it yet. */
		UNKNOWN,
		/** The server had another one before. */
		CHANGED,
		EXPIRED, NOT_YET_VALID
	}

	private final transient ServerCertificate certificate;
	private final Reason reason;
	private final String before;

	/** @param before the fingerprint that is remembered; null where there is none */
	RefusedCertificate(ServerCertificate certificate, Reason reason, String before) {
		super(reason + " " + certificate.fingerprint());
		this.certificate = certificate;
		this.reason = reason;
		this.before = before;
	}

	ServerCertificate certificate() {
		return certificate;
	}

	Reason reason() {
		return reason;
	}

	String before() {
		return before;
	}
}
