/** The format {@code iati}: activities of IATI 2.03, into a union's register of aid and out of it. */
package org.huunghi.aid.cli.iati;
