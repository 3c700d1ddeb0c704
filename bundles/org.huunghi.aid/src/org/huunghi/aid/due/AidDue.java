package org.huunghi.aid.due;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidRegister;
import org.huunghi.aid.AidReport;
import org.huunghi.aid.AidStatus;
import org.huunghi.aid.DonorRegistration;
import org.huunghi.aid.approval.Approvals;
import org.huunghi.aid.registration.Registrations;
import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.due.Due;
import org.huunghi.union.due.DueSource;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;
import org.huunghi.union.names.Values;

/** What is due in the aid register: registrations to be renewed, reports to be delivered, and activities to begin before their approval lapses. */
public final class AidDue implements DueSource {
	/** The last day of a donor's registration that no later one follows (Decree 58/2022/NĐ-CP). */
	public static final String REGISTRATION = "aid.registration";
	/** The last day for a report that was not delivered. */
	public static final String REPORT = "aid.report";
	/** The last day on which an activity can begin under its approval (Decree 80/2020/NĐ-CP). */
	public static final String APPROVAL_LAPSES = "aid.approvalLapses";

	private static final Texts TEXTS = Texts.beside(AidDue.class, "messages");

	@Override
	public Stream<Due> due(Record record) {
		return switch (record) {
		case DonorRegistration registration -> registration(registration);
		case AidActivity activity when activity.getStatus() != AidStatus.CANCELLED && activity.eContainer() instanceof AidRegister ->
			Stream.concat(approval(activity), reports(activity));
		default -> Stream.empty();
		};
	}

	/** A registration is settled by a newer one of the same organisation. */
	@Override
	public boolean isSettled(Due due) {
		return due.record() instanceof DonorRegistration registration && registration.eContainer() instanceof Register register
				&& Registrations.in(register).isRenewed(registration);
	}

	private static Stream<Due> registration(DonorRegistration registration) {
		PartialDate end = registration.getValidTo();
		if (end == null) {
			return Stream.empty();
		}
		return Stream.of(new Due(REGISTRATION, registration, end.lastDay(),
				locale -> TEXTS.get(locale, REGISTRATION, Names.label(registration, locale), Values.date(end, locale))));
	}

	private static Stream<Due> approval(AidActivity activity) {
		return Approvals.lapse(activity).filter(day -> Approvals.awaitsBegin(activity)).map(day -> approval(activity, day)).stream();
	}

	private static Due approval(AidActivity activity, LocalDate day) {
		return new Due(APPROVAL_LAPSES, activity, day,
				locale -> TEXTS.get(locale, APPROVAL_LAPSES, Names.label(activity, locale), Values.date(PartialDate.of(day), locale)));
	}

	private static Stream<Due> reports(AidActivity activity) {
		return activity.getReports().stream().filter(AidDue::isOpen).map(report -> report(activity, report));
	}

	private static boolean isOpen(AidReport report) {
		return report.getDue() != null && report.getDelivered() == null && report.getDocument() == null;
	}

	private static Due report(AidActivity activity, AidReport report) {
		PartialDate day = report.getDue();
		return new Due(REPORT, activity, day.lastDay(),
				locale -> TEXTS.get(locale, REPORT, Names.label(activity, locale), Values.date(day, locale),
						ModelLabels.of(report.getKind(), locale)));
	}
}
