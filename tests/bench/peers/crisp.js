import { Crisp } from 'crisp-sdk-web'

Crisp.configure('00000000-0000-0000-0000-000000000000')
