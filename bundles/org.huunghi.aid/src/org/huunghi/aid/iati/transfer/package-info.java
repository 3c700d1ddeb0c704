/** Takes files of IATI into the register of a union, and writes its activities as such files. */
package org.huunghi.aid.iati.transfer;
