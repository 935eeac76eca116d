import { Global, Module } from '@nestjs/common';
import { DEMO_SIGN_INS } from '@cairn/identity';
import { DEMO_SIGN_IN_LIST } from './people.js';

/** Tells the identity feature whom the sign-in page may offer in the demo. */
@Global()
@Module({ providers: [{ provide: DEMO_SIGN_INS, useValue: DEMO_SIGN_IN_LIST }], exports: [DEMO_SIGN_INS] })
export class DemoModule {}
