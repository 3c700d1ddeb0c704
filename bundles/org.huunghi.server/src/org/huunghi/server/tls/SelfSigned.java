package org.huunghi.server.tls;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.huunghi.server.identity.SafeFile;

/** Makes a key and a certificate for a server to which nobody has given any: P-256, SHA-256, valid for ten years. */
final class SelfSigned {
	private static final int YEARS = 10;
	private static final AlgorithmIdentifier ALGORITHM = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

	private SelfSigned() {
	}

	/** Writes both files; the key can be read by the owner of the server's process only. */
	static void make(Path certificate, Path key) throws KeyException {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			KeyPair pair = generator.generateKeyPair();
			byte[] encoded = certificate(pair, hostName());
			SafeFile.replace(key, PemFiles.write("PRIVATE KEY", pair.getPrivate().getEncoded()));
			SafeFile.replace(certificate, PemFiles.write("CERTIFICATE", encoded));
		} catch (IOException e) {
			throw new KeyException("key.unwritable", e, key.getParent());
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	private static String hostName() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (IOException e) {
			return "localhost";
		}
	}

	private static byte[] certificate(KeyPair pair, String host) throws GeneralSecurityException, IOException {
		X500Name name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, host).addRDN(BCStyle.O, "Hữu Nghị").build();
		Instant now = Instant.now();
		V3TBSCertificateGenerator generator = new V3TBSCertificateGenerator();
		generator.setSerialNumber(new ASN1Integer(new BigInteger(127, new SecureRandom()).add(BigInteger.ONE)));
		generator.setIssuer(name);
		generator.setSubject(name);
		// clocks of clients may be a little behind
		generator.setStartDate(new Time(Date.from(now.minusSeconds(24 * 3600))));
		generator.setEndDate(new Time(Date.from(now.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant())));
		generator.setSubjectPublicKeyInfo(SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
		generator.setSignature(ALGORITHM);
		generator.setExtensions(extensions(host));
		TBSCertificate body = generator.generateTBSCertificate();
		Signature signature = Signature.getInstance("SHA256withECDSA");
		signature.initSign(pair.getPrivate());
		signature.update(body.getEncoded("DER"));
		ASN1EncodableVector parts = new ASN1EncodableVector();
		parts.add(body);
		parts.add(ALGORITHM);
		parts.add(new DERBitString(signature.sign()));
		return new DERSequence(parts).getEncoded("DER");
	}

	private static Extensions extensions(String host) throws IOException {
		GeneralNames names = new GeneralNames(
				new GeneralName[] { new GeneralName(GeneralName.dNSName, host), new GeneralName(GeneralName.dNSName, "localhost") });
		return new Extensions(new Extension[] { new Extension(Extension.subjectAlternativeName, false, names.getEncoded()),
				new Extension(Extension.basicConstraints, true, new BasicConstraints(false).getEncoded()) });
	}
}
