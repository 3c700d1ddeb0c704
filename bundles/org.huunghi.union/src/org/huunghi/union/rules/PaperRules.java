package org.huunghi.union.rules;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Agreement;
import org.huunghi.union.Attachment;
import org.huunghi.union.Document;
import org.huunghi.union.UnionPackage.Literals;

/** Rules for documents with their files, and for agreements. */
final class PaperRules {
	/** An agreement needs about that many days to be renewed: contacts, approval, signature. */
	private static final int DAYS_OF_NOTICE = 90;

	private PaperRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(Document.class, PaperRules::date), new Rule<>(Attachment.class, PaperRules::file), new Rule<>(Agreement.class, PaperRules::expiry));
	}

	private static void date(Document document, Findings findings) {
		if (document.getDate() != null && document.getDate().firstDay().isAfter(findings.today())) {
			findings.warning("document.future", Literals.DOCUMENT__DATE, document.getDate());
		}
	}

	/** The bytes are those whose size and checksum were noted when the file was attached. */
	private static void file(Attachment attachment, Findings findings) {
		byte[] bytes = attachment.getContent() == null ? null : attachment.getContent().getBytes();
		if (bytes == null) {
			findings.warning("attachment.empty", Literals.ATTACHMENT__CONTENT);
			return;
		}
		if (bytes.length != attachment.getSize()) {
			findings.error("attachment.size", Literals.ATTACHMENT__SIZE, bytes.length, attachment.getSize());
		}
		if (!sha256(bytes).equals(attachment.getSha256())) {
			findings.error("attachment.sha256", Literals.ATTACHMENT__SHA256);
		}
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	/** Says in time that an agreement runs out; one that was renewed may. */
	private static void expiry(Agreement agreement, Findings findings) {
		PartialDate end = agreement.getValidTo();
		if (end == null || agreement.getRenewedBy() != null) {
			return;
		}
		LocalDate today = findings.today();
		long days = ChronoUnit.DAYS.between(today, end.lastDay());
		if (days < 0) {
			findings.info("agreement.expired", Literals.AGREEMENT__VALID_TO, end);
		} else if (days <= DAYS_OF_NOTICE) {
			findings.warning("agreement.expiring", Literals.AGREEMENT__VALID_TO, end, days);
		}
	}
}
